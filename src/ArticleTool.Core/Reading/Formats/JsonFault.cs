using System.Text.Json;

namespace ArticleTool.Reading.Formats;

internal static class JsonFault
{
    /// <summary>The parser's complaint without its own, zero-based, account of the place.</summary>
    public static string Of(JsonException fault)
    {
        var message = fault.Message;
        if (message.Contains("end of the JSON payload", StringComparison.Ordinal) || message.Contains("end of data", StringComparison.Ordinal))
            return "unexpected end";
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.', ' ');
    }
}
