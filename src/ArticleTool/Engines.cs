using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;
using ArticleTool.Knowledge;

namespace ArticleTool.CommandLine;

/// <summary>The language engines of this build, by the names that <c>--engine</c> takes.</summary>
internal static class Engines
{
    public const string Auto = "auto";
    public const string Embedded = "embedded";
    public const string Catalyst = "catalyst";

    public static string[] Names => [Auto, Embedded, Catalyst];

    /// <param name="lists">The name lists, with the user's own if there are any.</param>
    /// <param name="models">A folder with models of the user's own.</param>
    /// <exception cref="UsageException">The engine is not in this build, or the folder has no models.</exception>
    /// <exception cref="EngineException">The engine's models cannot be loaded.</exception>
    public static INlpEngine Choose(string name, NameLists lists, string? models, TextWriter error)
    {
        var embedded = models is null ? new EmbeddedEngine(lists) : Own(models, lists);
        if (name == Embedded)
            return embedded;
#if CATALYST
        var catalyst = ArticleTool.Catalyst.CatalystEngine.Load(embedded);
        if (name == Auto)
            error.WriteLine($"engine: catalyst {catalyst.Identity.Version} (--engine embedded takes the other)");
        return catalyst;
#else
        if (name == Auto)
            return embedded;
        throw new UsageException(
            "this build has no Catalyst; build it in where the package feed has it: dotnet build -c Release -p:UseCatalyst=true\n" +
            "or take the engine that is in every build: --engine embedded");
#endif
    }

    private static EmbeddedEngine Own(string folder, NameLists lists)
    {
        try
        {
            return ModelFiles.Engine(folder, lists);
        }
        catch (ModelException wrong)
        {
            throw new UsageException($"--models: {wrong.Message}");
        }
    }
}
