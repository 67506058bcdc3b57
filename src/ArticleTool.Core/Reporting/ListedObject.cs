namespace ArticleTool.Reporting;

/// <summary>Writes one JSON object that reads well in <c>git diff</c>: a property a line, one record a line inside each list.</summary>
internal sealed class ListedObject(TextWriter writer)
{
    private string before = "{\n";

    public ListedObject Property(string name, object value)
    {
        Name(name);
        writer.Write(RecordLine.Of(value));
        return this;
    }

    public ListedObject List(string name, IEnumerable<object> records)
    {
        Name(name);
        writer.Write('[');
        var separator = "\n";
        foreach (var record in records)
        {
            writer.Write(separator);
            writer.Write(RecordLine.Of(record));
            separator = ",\n";
        }

        writer.Write(separator == "\n" ? "]" : "\n]");
        return this;
    }

    public void End() => writer.Write("\n}\n");

    private void Name(string name)
    {
        writer.Write($"{before}\"{name}\": ");
        before = ",\n";
    }
}
