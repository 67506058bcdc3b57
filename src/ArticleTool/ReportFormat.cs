namespace ArticleTool.CommandLine;

/// <summary>How reports can be written.</summary>
internal enum ReportFormat { Json, JsonLines, Csv }
