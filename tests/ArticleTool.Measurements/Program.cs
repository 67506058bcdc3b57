namespace ArticleTool.Measurements;

/// <summary>
/// Measures accuracy and speed on data that is not part of the project. Each measure is told where its data lies:
/// <c>dotnet run -c Release --project tests/ArticleTool.Measurements -- timebank PATH</c>.
/// The figures in docs/measurements.md come from here.
/// </summary>
internal static class Program
{
    /// <summary>Name, what it takes, what runs it. One file a measure.</summary>
    private static readonly (string Name, string Usage, Action<string[]> Run)[] Measures =
    [
        ("treebank", "FILE.conllu[.gz]...", TreebankMeasure.Run),
        ("recognizers", "FOLDER [--quarters 0,1,2,3] [--suite NAME] [--misses] [--left-out]", RecognizersMeasure.Run),
        ("train-names", "OUT FILE.conll[.gz]...", NameTraining.Run),
        ("names", "FILE.conll[.gz] TYPE,... [--model FILE] [--misses]", NameMeasure.Run),
        ("verdicts", "FOLDER [--misses]", VerdictMeasure.Run),
        ("re3d", "FOLDER [--model FILE] [--misses]", Re3dMeasure.Run),
        ("hostile", "  seconds for texts made to be slow", Hostile.Run),
        ("numbers-speed", "FOLDER", NumbersSpeed.Run),
        ("quantities", "FOLDER [--misses]", QuantityMeasure.Run),
        ("html", "PATH/TO/test-pages [0|1]", HtmlMeasure.Run),
        ("speed", "FILE.conllu[.gz] [SECONDS]", Speed.Run),
        ("readiness", "[--parts|--all]  until the engine is ready, in this process or, all, in several", Readiness.Run),
        ("errors", "tokens|sentences|tags|words|lemmas|arcs FILE", TreebankErrors.Run),
        ("claims", "FOLDER [--misses] [--half 0|1] [--no-trees] [--speed]", ClaimMeasure.Run),
        ("polnear", "SPLIT-FOLDER [LISTING-FILE]", Polnear.Run),
        ("timebank", "FOLDER [--errors]", TimeBank.Run),
        ("times-speed", "FOLDER of *.tml", TimesSpeed.Run),
        ("date-time-cases", "DateTimeModel.json [--errors] [--left-out]", DateTimeCases.Run),
        ("scale", "ARTICLES", ScaleMeasure.Run),
        ("coreference", "FILE.conllu[.gz] [--documents NAME,...] [--misses]", CoreferenceMeasure.Run),
        ("event-fit", "FILE.jsonl [--half 0|1] [--ridge N]", EventFit.Run),
        ("ecb", "FILE.jsonl [--half 0|1] [--pairs OUT]", EcbMeasure.Run),
    ];

    private static int Main(string[] args)
    {
        var measure = Measures.FirstOrDefault(m => args.Length > 0 && m.Name == args[0]);
        if (measure.Run is null)
        {
            foreach (var (name, usage, _) in Measures)
                Console.Error.WriteLine($"{name} {usage}");
            return 2;
        }

        measure.Run(args[1..]);
        return 0;
    }
}
