using ArticleTool.Explaining;

namespace ArticleTool.Reporting.Explaining;

/// <summary>An explanation for scripts: one object, one step a line.</summary>
public static class ExplanationJson
{
    public const string Schema = "articletool/why/v1";

    public static void Write(Explanation explanation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        new ListedObject(writer)
            .Property("schema", Schema)
            .Property("id", explanation.Id)
            .Property("kind", explanation.Kind)
            .Property("summary", explanation.Summary)
            .List("evidence", explanation.Evidence)
            .List("rules", explanation.Rules)
            .List("decisions", explanation.Decisions)
            .List("origins", explanation.Origins)
            .List("copies", explanation.Copies)
            .List("related", explanation.Related)
            .End();
    }
}
