using System.Buffers;
using ArticleTool.Records;

namespace ArticleTool.Knowledge;

/// <summary>
/// The lists below <c>Knowledge/names</c>, and a user's own in the same format. A row's first cell says what it is: a type
/// of mention (<c>place | Erbil | Irbil; Arbil | iso3166=IQ</c>), <c>given</c>, <c>family</c> or <c>title</c>.
/// </summary>
public sealed class NameLists
{
    // In this order: of two entries with one form, the first is preferred.
    private static readonly string[] Files =
    [
        "countries", "regions", "nationalities", "armed-groups", "organizations", "media", "facilities", "events", "products", "cities",
        "armed-groups-petrarch", "organizations-petrarch", "given-names", "surnames", "titles",
    ];

    /// <summary>Long lists made by machine.</summary>
    private static readonly HashSet<string> Derived = ["cities", "armed-groups-petrarch", "organizations-petrarch"];

    /// <summary>In lower case, in the order of <see cref="MentionType"/>.</summary>
    private static readonly string[] TypeNames = [.. Enum.GetNames<MentionType>().Select(name => name.ToLowerInvariant())];

    private static readonly SearchValues<char> Separators = SearchValues.Create(" -'’./&");

    private static readonly Lazy<NameLists> Shared = new(() => new NameLists([]));

    private readonly Dictionary<ulong, Form> forms = new(32_000);
    private readonly Dictionary<ulong, int> starts = new(24_000);
    private readonly Dictionary<ulong, Gender> given = new(6_000);
    private readonly HashSet<ulong> family = new(16_000);
    private readonly Dictionary<ulong, KnownTitle> titles = new(400);
    private readonly Dictionary<string, KnownName> countries = new(300);
    private readonly HashSet<string> capitals = [];
    private readonly HashSet<string> own = [];

    private NameLists(IReadOnlyList<KnowledgeRow> ownRows)
    {
        foreach (var row in ownRows)
            Add(row, isOwn: true, isTrusted: true);
        foreach (var file in Files)
        {
            foreach (var row in KnowledgeFile.Read($"names/{file}.txt"))
                Add(row, isOwn: false, !Derived.Contains(file));
        }
    }

    public static NameLists BuiltIn => Shared.Value;

    /// <summary>The built-in lists and before them a user's own.</summary>
    public static NameLists With(IReadOnlyList<KnowledgeRow> ownRows)
    {
        ArgumentNullException.ThrowIfNull(ownRows);
        return ownRows.Count == 0 ? BuiltIn : new NameLists(ownRows);
    }

    /// <summary>The entry that has this form, of the type if one is given.</summary>
    public KnownName? Find(ReadOnlySpan<char> text, MentionType? type = null) => Find(NameForm.Hash(text), IsUpper(text), type);

    /// <param name="hash">See <see cref="NameForm.Hash"/>.</param>
    /// <param name="isUpper">True where the text has no small letter: acronyms match only such.</param>
    public KnownName? Find(ulong hash, bool isUpper, MentionType? type = null)
    {
        for (var form = forms.GetValueOrDefault(hash); form is not null; form = form.Next)
        {
            if (form.Fits(isUpper) && (type is null || form.Name.Type == type))
                return form.Name;
        }

        return null;
    }

    /// <summary>The types of all entries that have the form, as bits <c>1 &lt;&lt; type</c>.</summary>
    public int Types(ulong hash, bool isUpper)
    {
        var types = 0;
        for (var form = forms.GetValueOrDefault(hash); form is not null; form = form.Next)
            types |= form.Fits(isUpper) ? 1 << (int)form.Name.Type : 0;
        return types;
    }

    /// <summary>The length (<see cref="NameForm.Length"/>) of the longest form that begins with a word; 0 where none does.</summary>
    public int LongestFrom(ulong word) => starts.GetValueOrDefault(word);

    /// <summary>True for an entry of the user's own: such a name is one wherever it stands.</summary>
    public bool IsOwn(KnownName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return own.Contains(name.Key);
    }

    public bool HasOwn => own.Count > 0;

    /// <summary>Null for a word that is no given name.</summary>
    public Gender? Given(ulong word) => given.TryGetValue(word, out var gender) ? gender : null;

    public bool IsFamily(ulong word) => family.Contains(word);

    /// <summary>The title with this text, in any case.</summary>
    public KnownTitle? Title(ulong text) => titles.GetValueOrDefault(text);

    /// <param name="iso">ISO 3166-1 alpha-2.</param>
    public KnownName? Country(string iso) => countries.GetValueOrDefault(iso);

    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private void Add(KnowledgeRow row, bool isOwn, bool isTrusted)
    {
        switch (row[0])
        {
            case "given":
                var gender = row[1] switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };
                foreach (var word in row[2].Split(' '))
                    given.TryAdd(NameForm.Hash(word), gender);
                break;
            case "family":
                foreach (var word in row[1].Split(' '))
                    family.Add(NameForm.Hash(word));
                break;
            case "title":
                titles.TryAdd(NameForm.Hash(row[1]), new KnownTitle(row[1], row.List(2), row[3] switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown }));
                break;
            default:
                if (Array.FindIndex(TypeNames, name => name.Equals(row[0], StringComparison.OrdinalIgnoreCase)) is var type and >= 0)
                    AddName(row, (MentionType)type, isOwn, isTrusted);
                break;
        }
    }

    private void AddName(KnowledgeRow row, MentionType type, bool isOwn, bool isTrusted)
    {
        var isCountry = row.Cells.Count > 4;
        var iso = Id(row, "iso3166=");
        var key = Key(type, row[1]);
        var name = new KnownName(key, type, row[1], iso, Id(row, "wikidata="), Id(row, "geonames="), isCountry || capitals.Contains(Capital(iso, key)), isTrusted);
        AddForm(row[1], name);
        foreach (var form in row.List(2))
            AddForm(form, name);
        if (isOwn)
            own.Add(name.Key);
        if (!isCountry || iso is null)
            return;
        countries.TryAdd(iso, name);
        if (row[4].Length > 0)
            capitals.Add(Capital(iso, Key(MentionType.Place, row[4])));
        var demonyms = row.List(5);
        foreach (var form in demonyms)
            AddForm(form, new KnownName(Key(MentionType.Nationality, demonyms[0]), MentionType.Nationality, demonyms[0], iso, Trusted: true));
    }

    private void AddForm(string text, KnownName name)
    {
        var hash = NameForm.Hash(text);
        var added = new Form(name, text.Length > 1 && IsUpper(text));
        if (forms.TryGetValue(hash, out var form))
        {
            while (form.Next is { } next && !form.Same(added))
                form = next;
            if (!form.Same(added))
                form.Next = added;
            return;
        }

        forms[hash] = added;
        var length = NameForm.Length(text);
        AddStart(text, text.IndexOf(' '), length);
        AddStart(text, text.AsSpan().IndexOfAny(Separators), length);
    }

    private void AddStart(string text, int end, int length)
    {
        var hash = NameForm.Hash(end > 0 ? text.AsSpan(0, end) : text);
        if (starts.GetValueOrDefault(hash) < length)
            starts[hash] = length;
    }

    private static string Key(MentionType type, string name) => string.Concat(TypeNames[(int)type], "/", NameForm.Slug(name));

    private static string Capital(string? country, string key) => string.Concat(country, " ", key);

    /// <summary>One of a cell's ids. It is looked for three times in each of twelve thousand rows, so no list of them is made.</summary>
    private static string? Id(KnowledgeRow row, string name)
    {
        var ids = row[3].AsSpan();
        foreach (var range in ids.Split(';'))
        {
            var id = ids[range].Trim();
            if (id.StartsWith(name, StringComparison.Ordinal))
                return id[name.Length..].ToString();
        }

        return null;
    }

    private sealed class Form(KnownName name, bool acronym)
    {
        public KnownName Name => name;

        /// <summary>Another entry with the same form.</summary>
        public Form? Next { get; set; }

        /// <summary>An acronym is only text without small letters.</summary>
        public bool Fits(bool isUpper) => isUpper || !acronym;

        public bool Same(Form other) => name.Key == other.Name.Key && other.Fits(false) == !acronym;
    }
}
