using System.Text.Json;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reporting;

/// <summary>Reads local layers back, JSON or JSONL, of the parts of a collection.</summary>
public sealed class LocalLayerReader
{
    private readonly List<LocalRecords> documents = [];
    private readonly Dictionary<string, LocalRecordsDraft> drafts = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private ToolRecord? tool;
    private SettingsRecord? settings;

    /// <summary>What was read, in order of document ids. The collection layer is still to be made.</summary>
    /// <exception cref="LocalLayerException">Nothing was read.</exception>
    public Report Report()
    {
        if (tool is null || settings is null)
            throw new LocalLayerException("no local layer was given");
        documents.Sort((a, b) => Utf8Order.Compare(a.Document.Id, b.Document.Id));
        return new Report(tool, settings, documents, Collection: null, problems);
    }

    /// <summary>Adds one file.</summary>
    /// <exception cref="LocalLayerException">It is no local layer, or does not belong with those before.</exception>
    public void Add(Stream input)
    {
        using var reader = new StreamReader(input);
        drafts.Clear();
        try
        {
            if (reader.Peek() == '{' && reader.ReadLine() is { } first)
                Add(first, reader);
            else
                throw new LocalLayerException("is no report of this program");
        }
        catch (JsonException fault)
        {
            throw new LocalLayerException($"is not JSON: {fault.Message}");
        }

        foreach (var draft in drafts.Values)
            documents.Add(draft.Finish());
    }

    private void Add(string first, StreamReader rest)
    {
        if (!first.StartsWith("{\"record\"", StringComparison.Ordinal))
        {
            AddReport(first + "\n" + rest.ReadToEnd());
            return;
        }

        for (var line = first; line is not null; line = rest.ReadLine())
        {
            if (line.Length > 0)
                AddLine(line);
        }
    }

    private void AddReport(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        AddHeading(root);
        foreach (var list in ReportList.All)
        {
            if (!root.TryGetProperty(list.Name, out var records))
                continue;
            Require(!list.IsCollection, $"has a list '{list.Name}': it is a whole report, not a local layer; write it with --local");
            foreach (var record in records.EnumerateArray())
                Add(list, record);
        }
    }

    private void AddLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var name = document.RootElement.GetProperty("record").GetString();
        if (name == "report")
        {
            AddHeading(document.RootElement);
            return;
        }

        var list = ReportList.All.FirstOrDefault(list => list.Record == name);
        Require(list is not null && !list.IsCollection, $"has a record '{name}': it is no local layer; write one with --local");
        Add(list!, document.RootElement);
    }

    private void AddHeading(JsonElement root)
    {
        Require(root.TryGetProperty("schema", out var schema) && schema.GetString() == Reporting.Report.Schema, $"does not follow {Reporting.Report.Schema}");
        var itsTool = root.GetProperty("tool").Deserialize<ToolRecord>(RecordJson.Options)!;
        var itsSettings = root.GetProperty("settings").Deserialize<SettingsRecord>(RecordJson.Options)!;
        Require(tool is null || tool == itsTool, "was written by another version, engine or model than the others");
        Require(settings is null || RecordLine.Of(settings) == RecordLine.Of(itsSettings), "was written with other settings than the others");
        (tool, settings) = (itsTool, itsSettings);
    }

    private void Add(ReportList list, JsonElement json)
    {
        var record = json.Deserialize(list.Type, RecordJson.Options)!;
        if (record is Problem problem)
        {
            problems.Add(problem);
            return;
        }

        var id = record is DocumentRecord ? json.GetProperty("id").GetString()! : json.GetProperty("document").GetString()!;
        if (!drafts.TryGetValue(id, out var draft))
            drafts[id] = draft = new LocalRecordsDraft();
        Require(draft.Add(record), $"has two documents with the id '{id}'");
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
            throw new LocalLayerException(otherwise);
    }
}

/// <summary>A file that cannot be reconciled, and why.</summary>
public sealed class LocalLayerException(string message) : Exception(message);
