using System.Runtime.CompilerServices;

namespace ArticleTool.Tests;

/// <summary>Where the working tree lies: tests read seeds, samples, cases and documents from it and write nothing there.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(HereIs(), "..", ".."));

    /// <summary>True where golden files are to be rewritten: <c>ARTICLETOOL_RENEW=1 dotnet test</c>.</summary>
    public static bool Renewing { get; } = Environment.GetEnvironmentVariable("ARTICLETOOL_RENEW") == "1";

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string HereIs([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
