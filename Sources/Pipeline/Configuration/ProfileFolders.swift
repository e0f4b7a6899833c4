import Foundation

/// The folders in which profiles are sought: those of the configuration, then those that came with the program.
enum ProfileFolders {
    /// For a configuration in `folder`, in the order in which they are looked at.
    static func all(for folder: String) -> [String] {
        [FilePath.resolved("schemas/profiles", in: folder)] + programs
    }

    /// Folders above the program's own file, nearest first: `schemas/profiles` where it was built or unpacked,
    /// `share/clearingpoint/profiles` where it was installed. Where the program lies is all that is asked of the
    /// system here; what it does does not depend on the folder that it is called in.
    private static let programs: [String] = {
        guard let program = Bundle.main.executablePath else { return [] }
        var folder = FilePath.folder(of: URL(filePath: program).resolvingSymlinksInPath().path)
        var folders: [String] = []
        while true {
            folders.append(FilePath.resolved("schemas/profiles", in: folder))
            folders.append(FilePath.resolved("share/clearingpoint/profiles", in: folder))
            let above = FilePath.folder(of: folder)
            guard above != folder, above != "." else { return folders }
            folder = above
        }
    }()
}
