using System.Text.Json;
using ArticleTool.Text;

namespace ArticleTool.Reporting.Writing;

/// <summary>Writes the fields of records, those not known left out. The names are the contract's.</summary>
internal sealed class RecordFields(Utf8JsonWriter json)
{
    public void Add(string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public void Add(string name, bool value) => json.WriteBoolean(name, value);

    public void Add(string name, int number) => json.WriteNumber(name, number);

    public void Add(string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    public void Add(string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
    }

    public void Add(string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, ShortestDecimal.Of(known));
    }

    /// <param name="value">Of one of our enumerations.</param>
    public void Add(string name, Enum? value)
    {
        if (value is not null)
            json.WriteString(name, EnumerationWords.Of(value));
    }

    public void Add(string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A record within the record.</summary>
    public void Add<T>(string name, T? record, Action<RecordFields, T> write)
        where T : class
    {
        if (record is null)
            return;
        json.WritePropertyName(name);
        Record(record, write);
    }

    public void Add<T>(string name, IReadOnlyList<T> records, Action<RecordFields, T> write)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var record in records)
            Record(record, write);
        json.WriteEndArray();
    }

    public void Record<T>(T record, Action<RecordFields, T> write)
        where T : class
    {
        json.WriteStartObject();
        write(this, record);
        json.WriteEndObject();
    }
}
