using System.Reflection;

namespace ArticleTool.CommandLine;

internal static class ProductVersion
{
    /// <summary>Without build metadata, which would change a report from build to build.</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
