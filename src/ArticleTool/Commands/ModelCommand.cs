using System.CommandLine;
using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;
using ArticleTool.Knowledge;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool model info|train|evaluate</c>: the embedded engine's models.</summary>
internal static class ModelCommand
{
    private const string Names = "names";
    private const string Words = "words";

    public static Command Create(Terminal terminal)
    {
        var command = new Command("model", "Show, train and measure the models of the embedded engine.") { Info(terminal), Train(terminal), Evaluate(terminal) };
        HelpWithExamples.Add(command, "articletool model info");
        return command;
    }

    private static Command Info(Terminal terminal)
    {
        var command = new Command("info", "Name, size and contents of the models in this build.");
        HelpWithExamples.Add(command, "articletool model info");
        command.SetAction(_ =>
        {
            Write(terminal, ModelFiles.BuiltIn().Select(model => $"{model.Part} {model.Name}: {model.Bytes} bytes; {model.Contents}"));
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Train(Terminal terminal)
    {
        var part = Part("syntax (tags, lemmas, trees), names, or words (classes that both of them use)", "syntax", Names, Words);
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Treebanks (CoNLL-U), names (CoNLL) or word vectors (GloVe's text), .gz too; one named twice counts double" };
        var tagged = new Option<string?>("--tagged") { HelpName = "FILE", Description = "For syntax: CoNLL file of word and Penn tag, for the tags words can carry" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "Write the model here; --models takes a folder with syntax.model, names.br or both", Required = true };
        var command = new Command("train", "Train a model. The same data gives the same bytes.") { part, files, tagged, output };
        HelpWithExamples.Add(
            command,
            "articletool model train syntax en_ewt-train.conllu --tagged news.conll -o mine/syntax.model",
            "articletool model train names news.conll ours.conll -o mine/names.br");
        command.SetAction(parsed => Guarded(() =>
        {
            var model = Trained(parsed.GetValue(part)!, parsed.GetValue(files)!, parsed.GetValue(tagged), terminal.Error.WriteLine);
            using var target = OutputFile.Beside(parsed.GetValue(output)!);
            target.Stream.Write(model);
            target.Complete();
            return ExitCodes.Done;
        }));
        return command;
    }

    private static byte[] Trained(string part, string[] files, string? tagged, Action<string> progress) => part switch
    {
        Words => ModelFiles.WordClasses(files[0], progress),
        Names => new RecogniserTrainer(NameLists.BuiltIn, progress).Train([.. files.SelectMany(file => ModelFiles.NamesToTrainOn(file, NameLists.BuiltIn))]),
        _ => new SyntaxTrainer(new SyntaxRounds(), progress).Train([.. files.SelectMany(ModelFiles.Treebank)], tagged is null ? [] : ModelFiles.Tagged(tagged)),
    };

    private static Command Evaluate(Terminal terminal)
    {
        var part = Part("syntax (tags, lemmas, trees) or names", "syntax", Names);
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Gold annotations: treebanks (CoNLL-U) or names (CoNLL)" };
        var models = new Option<string?>("--models") { HelpName = "DIR", Description = "Measure the models in this folder instead of those in this build" };
        var command = new Command("evaluate", "Measure a model against gold annotations.") { part, files, models };
        HelpWithExamples.Add(
            command,
            "articletool model evaluate syntax en_ewt-dev.conllu",
            "articletool model evaluate names test.conll --models mine/");
        command.SetAction(parsed => Guarded(() =>
        {
            var engine = parsed.GetValue(models) is { } folder ? ModelFiles.Engine(folder, NameLists.BuiltIn) : new EmbeddedEngine();
            Write(terminal, parsed.GetValue(part) == Names ? NameRows(engine, parsed.GetValue(files)!) : SyntaxRows(engine, parsed.GetValue(files)!));
            return ExitCodes.Done;
        }));
        return command;
    }

    private static Argument<string> Part(string description, params string[] parts)
    {
        var part = new Argument<string>("PART") { Description = description };
        part.AcceptOnlyFromAmong(parts);
        return part;
    }

    private static IEnumerable<string> SyntaxRows(EmbeddedEngine engine, string[] paths)
    {
        yield return "file\ttokens\ttokensF1\tsentencesF1\tupos\txpos\tlemma\tuas\tlas\tendToEndLas";
        foreach (var path in paths)
        {
            var e = Evaluation.Of(engine, ModelFiles.Treebank(path));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(path)}\t{e.TokenCount}\t{e.Tokens:F4}\t{e.Sentences:F4}\t{e.Upos:F4}\t{e.Xpos:F4}\t{e.Lemma:F4}\t{e.Unlabelled:F4}\t{e.Labelled:F4}\t{e.EndToEnd:F4}");
        }
    }

    private static IEnumerable<string> NameRows(EmbeddedEngine engine, string[] paths)
    {
        yield return "file\ttype\tgold\tfound\tprecision\trecall\tf1";
        foreach (var path in paths)
        {
            foreach (var e in NameEvaluation.Of(engine, ModelFiles.Names(path)))
            {
                var type = e.Type?.ToString().ToLowerInvariant() ?? "all";
                yield return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}\t{type}\t{e.Gold}\t{e.Found}\t{e.Precision:F4}\t{e.Recall:F4}\t{e.F1:F4}");
            }
        }
    }

    private static void Write(Terminal terminal, IEnumerable<string> lines)
    {
        using var output = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines)
            output.WriteLine(line);
    }

    private static int Guarded(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (ModelException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
