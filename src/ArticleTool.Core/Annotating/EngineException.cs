namespace ArticleTool.Annotating;

/// <summary>An engine failed: a fault of a foreign library or of its models, told in one sentence. The article is listed with a problem.</summary>
public sealed class EngineException(string message, Exception? inner = null) : Exception(message, inner);
