using System.Text.Json;
using ArticleTool.Records;

namespace ArticleTool.Reporting.Writing;

/// <summary>
/// Writes the records of a report field by field. The library's serializer could do it from their types, but builds several
/// hundred classes at run time to do so, and these took longer than all the writing of a small report. It still reads them,
/// makes the schema and writes what is rare; a test holds both to the same bytes.
/// </summary>
internal static class RecordWriter
{
    public static void Write(Utf8JsonWriter json, object record)
    {
        var fields = new RecordFields(json);
        switch (record)
        {
            case ToolRecord tool: fields.Record(tool, Tool); break;
            case SettingsRecord settings: fields.Record(settings, Settings); break;
            case DocumentRecord document: fields.Record(document, LocalRecordFields.Document); break;
            case SentenceRecord sentence: fields.Record(sentence, LocalRecordFields.Sentence); break;
            case TokenRecord token: fields.Record(token, LocalRecordFields.Token); break;
            case MentionRecord mention: fields.Record(mention, LocalRecordFields.Mention); break;
            case TimeRecord time: fields.Record(time, LocalRecordFields.Time); break;
            case QuantityRecord quantity: fields.Record(quantity, LocalRecordFields.Quantity); break;
            case AttributionRecord attribution: fields.Record(attribution, StatementFields.Attribution); break;
            case ClaimRecord claim: fields.Record(claim, StatementFields.Claim); break;
            case EntityRecord entity: fields.Record(entity, CollectionRecordFields.Entity); break;
            case DatingRecord dating: fields.Record(dating, CollectionRecordFields.Dating); break;
            case CopyRecord copy: fields.Record(copy, CollectionRecordFields.Copy); break;
            case EventRecord happening: fields.Record(happening, CollectionRecordFields.Event); break;
            case FindingRecord finding: fields.Record(finding, FindingFields.Finding); break;
            case TimelineRecord timeline: fields.Record(timeline, CollectionRecordFields.Timeline); break;
            case Problem problem: fields.Record(problem, Problem); break;
            default: JsonSerializer.Serialize(json, record, record.GetType(), RecordJson.Options); break;
        }
    }

    private static void Tool(RecordFields to, ToolRecord tool)
    {
        to.Add("name", tool.Name);
        to.Add("version", tool.Version);
        to.Add("engine", tool.Engine);
        to.Add("model", tool.Model);
    }

    private static void Settings(RecordFields to, SettingsRecord settings)
    {
        to.Add("engine", settings.Engine);
        to.Add("include", settings.Include);
        to.Add("names", settings.Names);
    }

    private static void Problem(RecordFields to, Problem problem)
    {
        to.Add("code", problem.Code);
        to.Add("severity", problem.Severity);
        to.Add("document", problem.Document);
        to.Add("path", problem.Path);
        to.Add("message", problem.Message);
        to.Add("hint", problem.Hint);
    }
}
