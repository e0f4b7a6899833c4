import Formats

extension Configuration {
    /// Reads a configuration file.
    ///
    /// - Throws: `PipelineError.file` where it cannot be read, `.configuration` with every problem in it.
    public static func reading(_ path: String) throws(PipelineError) -> Configuration {
        let bytes: [UInt8]
        do throws(FormatError) {
            bytes = try FileByteSource(path: path).readAll(limit: 16 << 20)
        } catch {
            throw .file(path: path, error)
        }
        var reader = ConfigurationReader(path: path)
        do throws(ConfigurationError) {
            return try reader.read(bytes)
        } catch {
            throw .configuration(error)
        }
    }
}
