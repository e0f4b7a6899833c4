extension FormatError {
    /// Why a workbook is not read.
    public enum WorkbookFault: String, Sendable, Hashable, CaseIterable {
        /// The archive holds no workbook: another kind of Office document, or none.
        case noWorkbook
        /// The parts are in Excel's binary form (`.xlsb`).
        case binary
        /// An OpenDocument file (`.ods`).
        case openDocument
        /// The relations between the parts are damaged, or missing.
        case damagedRelations
        /// The part that lists the sheets is damaged.
        case damagedWorkbook
        /// The part with the number formats is damaged.
        case damagedStyles
        /// The part with the shared texts is damaged.
        case damagedStrings
        /// A sheet that the workbook lists is not in the archive.
        case missingSheet
    }
}
