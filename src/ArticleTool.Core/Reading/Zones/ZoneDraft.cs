using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>The paragraphs of one text while they are being marked. A mark once made stays.</summary>
internal sealed class ZoneDraft
{
    private readonly ZoneKind?[] kinds;

    public ZoneDraft(string text, IReadOnlyList<Passage> passages)
    {
        Text = text;
        Paragraphs = [.. passages.Select(passage => new ParagraphSigns(text, passage))];
        kinds = [.. passages.Select(passage => passage.Zone)];
    }

    public string Text { get; }

    public IReadOnlyList<ParagraphSigns> Paragraphs { get; }

    public int Count => kinds.Length;

    /// <summary>Index of the first paragraph of running text; <see cref="Count"/> where there is none.</summary>
    public int FirstBody { get; set; }

    public bool HasHeadline => Array.IndexOf(kinds, ZoneKind.Headline) >= 0;

    public ZoneKind? this[int index] => kinds[index];

    public bool IsOpen(int index) => kinds[index] is null;

    /// <summary>Unmarked running text.</summary>
    public bool IsOpenProse(int index) => kinds[index] is null && Paragraphs[index].IsProse;

    public void Mark(int index, ZoneKind kind) => kinds[index] ??= kind;

    /// <summary>The next unmarked paragraph from <paramref name="index"/> on; <see cref="Count"/> where there is none.</summary>
    public int NextOpen(int index)
    {
        while (index < Count && kinds[index] is not null)
            index++;
        return index;
    }

    /// <summary>The last unmarked paragraph of running text; -1 where there is none.</summary>
    public int LastProse()
    {
        var last = Count - 1;
        while (last >= 0 && !IsOpenProse(last))
            last--;
        return last;
    }
}
