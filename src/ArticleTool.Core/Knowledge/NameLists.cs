using System.Runtime.InteropServices;
using ArticleTool.Records;

namespace ArticleTool.Knowledge;

/// <summary>
/// The lists below <c>Knowledge/names</c>, and a user's own in the same format. A row's first cell says what it is: a type
/// of mention (<c>place | Erbil | Irbil; Arbil | iso3166=IQ</c>), <c>given</c>, <c>family</c>, <c>title</c> or <c>hint</c>.
/// </summary>
public sealed class NameLists
{
    // In this order: of two entries with one form, the first is preferred.
    private static readonly string[] Files =
    [
        "countries", "regions", "nationalities", "armed-groups", "organizations", "bodies", "media", "firms", "clubs", "facilities", "events", "products", "cities",
        "armed-groups-petrarch", "organizations-petrarch", "given-names", "surnames", "titles", "hints",
    ];

    /// <summary>Long lists made by machine.</summary>
    private static readonly HashSet<string> Derived = ["cities", "armed-groups-petrarch", "organizations-petrarch"];

    /// <summary>In lower case, in the order of <see cref="MentionType"/>.</summary>
    private static readonly string[] TypeNames = [.. Enum.GetNames(typeof(MentionType)).Select(name => name.ToLowerInvariant())];

    private static readonly Lazy<NameLists> Shared = new(() => new NameLists([]));

    private readonly Dictionary<ulong, Form> forms = new(32_000);
    private readonly Dictionary<ulong, int> starts = new(24_000);
    private readonly Dictionary<ulong, Gender> given = new(6_000);
    private readonly HashSet<ulong> family = new(16_000);
    private readonly Dictionary<ulong, KnownTitle> titles = new(400);
    private readonly Dictionary<string, KnownName> countries = new(300);
    private readonly HashSet<string> capitals = new(300);
    private readonly HashSet<string> own = [];

    private NameLists(IReadOnlyList<KnowledgeRow> ownRows)
    {
        foreach (var row in ownRows)
            Add(new NameRow(string.Join('|', row.Cells)), isOwn: true, isTrusted: true);
        foreach (var file in Files)
        {
            foreach (var line in KnowledgeFile.Lines(KnowledgeFile.Text($"names/{file}.txt")))
                Add(new NameRow(line), isOwn: false, !Derived.Contains(file));
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
            if (!form.IsHint && form.Fits(isUpper) && (type is null || form.Name.Type == type))
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

    private void Add(NameRow row, bool isOwn, bool isTrusted)
    {
        switch (row.Cell(0))
        {
            case "given":
                foreach (var word in row.Cell(2).Split(' '))
                    given.TryAdd(NameForm.Hash(row.Cell(2)[word]), GenderOf(row.Cell(1)));
                break;
            case "family":
                foreach (var word in row.Cell(1).Split(' '))
                    family.Add(NameForm.Hash(row.Cell(1)[word]));
                break;
            case "title":
                var title = row.Cell(1).ToString();
                titles.TryAdd(NameForm.Hash(title), new KnownTitle(title, row.List(2), GenderOf(row.Cell(3))));
                break;
            case "hint" when TypeOf(row.Cell(1)) is { } kind:
                foreach (var form in row.List(2))
                    AddForm(form, new KnownName(form, kind, form), isHint: true);
                break;
            default:
                if (TypeOf(row.Cell(0)) is { } type)
                    AddName(row, type, isOwn, isTrusted);
                break;
        }
    }

    private void AddName(NameRow row, MentionType type, bool isOwn, bool isTrusted)
    {
        var isCountry = row.Count > 4;
        var iso = Id(row, "iso3166=");
        var text = row.Cell(1).ToString();
        var key = Key(type, text);
        var isGovernment = isCountry || (type == MentionType.Place && capitals.Contains(Capital(iso, key)));
        var name = new KnownName(key, type, text, iso, Id(row, "wikidata="), Id(row, "geonames="), isGovernment, isTrusted);
        AddForm(text, name);
        foreach (var form in row.Cell(2).Split(';'))
            AddForm(row.Cell(2)[form].Trim(), name);
        if (isOwn)
            own.Add(name.Key);
        if (!isCountry || iso is null)
            return;
        countries.TryAdd(iso, name);
        if (row.Cell(4).Length > 0)
            capitals.Add(Capital(iso, Key(MentionType.Place, row.Cell(4).ToString())));
        var demonyms = row.List(5);
        foreach (var form in demonyms)
            AddForm(form, new KnownName(Key(MentionType.Nationality, demonyms[0]), MentionType.Nationality, demonyms[0], iso, Trusted: true));
    }

    private void AddForm(ReadOnlySpan<char> text, KnownName name, bool isHint = false)
    {
        if (text.IsEmpty)
            return;
        var hash = NameForm.Hash(text);
        var added = new Form(name, text.Length > 1 && IsUpper(text), isHint);
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, hash, out _);
        if (first is { } form)
        {
            while (form.Next is { } next && !form.Same(added))
                form = next;
            if (!form.Same(added))
                form.Next = added;
            return;
        }

        first = added;
        var length = NameForm.Length(text);
        AddStart(text, text.IndexOf(' '), length);
        AddStart(text, FirstSeparator(text), length);
    }

    private void AddStart(ReadOnlySpan<char> text, int end, int length)
    {
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(starts, NameForm.Hash(end > 0 ? text[..end] : text), out _);
        longest = Math.Max(longest, length);
    }

    // Names are short: the framework's search would first be compiled, and then not be faster.
    private static int FirstSeparator(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-' or '\'' or '’' or '.' or '/' or '&')
                return i;
        }

        return -1;
    }

    private static Gender GenderOf(ReadOnlySpan<char> cell) => cell switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };

    private static MentionType? TypeOf(ReadOnlySpan<char> cell)
    {
        for (var type = 0; type < TypeNames.Length; type++)
        {
            if (cell.Equals(TypeNames[type], StringComparison.OrdinalIgnoreCase))
                return (MentionType)type;
        }

        return null;
    }

    private static string Key(MentionType type, string name) => string.Concat(TypeNames[(int)type], "/", NameForm.Slug(name));

    private static string Capital(string? country, string key) => string.Concat(country, " ", key);

    /// <summary>One of a cell's ids. It is looked for three times in each of twelve thousand rows, so no list of them is made.</summary>
    private static string? Id(NameRow row, string name)
    {
        var ids = row.Cell(3);
        foreach (var range in ids.Split(';'))
        {
            var id = ids[range].Trim();
            if (id.StartsWith(name, StringComparison.Ordinal))
                return id[name.Length..].ToString();
        }

        return null;
    }

    private sealed class Form(KnownName name, bool acronym, bool isHint)
    {
        public KnownName Name => name;

        /// <summary>Tells a type, but not whose name it is.</summary>
        public bool IsHint => isHint;
        /// <summary>Another entry with the same form.</summary>
        public Form? Next { get; set; }

        /// <summary>An acronym is only text without small letters.</summary>
        public bool Fits(bool isUpper) => isUpper || !acronym;

        public bool Same(Form other) => name.Key == other.Name.Key && other.Fits(false) == !acronym;
    }
}
