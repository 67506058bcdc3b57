using ArticleTool.Extracting.Signatures;
using ArticleTool.Records;

namespace ArticleTool.Measurements;

/// <summary>
/// Local layers of articles about happenings that never were: twenty articles a happening, each with names in spelling
/// variants, words of its own, a toll, an origin. Nothing is random: article and happening numbers decide everything.
/// </summary>
internal static class GeneratedCollection
{
    private static readonly string[] Syllables = ["ba", "cor", "dan", "el", "fi", "gor", "hal", "im", "jo", "kar", "lu", "mer", "nor", "os", "pel", "qua", "ri", "sto", "tam", "ul", "vor", "wen", "yar", "zim"];
    private static readonly string[] Sources = ["police", "the coast guard", "the hospital", "the interior ministry", "residents"];

    public static LocalRecords Article(int number, int perHappening = 20)
    {
        var happening = number / perHappening;
        var id = $"{number:D6}.txt";
        var place = Name(happening, 3);
        var person = $"{Name(happening * 7 + 1, 2)} {Name(happening * 3 + 5, 3)}";
        var day = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(happening % 1500);
        var toll = 2 + happening % 40;
        var source = Sources[number % Sources.Length];
        var sentence = $"{toll} people were killed when a bomb exploded in {place}, {source} said.";
        MentionRecord Mention(int index, string text, MentionType type, int start) =>
            new($"{id}#m{index}", id, start, start + text.Length, text, type, MentionKind.Name, $"{id}#e{index}", null, null, null, 1, null);
        var from = day.ToString("yyyy-MM-dd");
        var to = day.AddDays(1).ToString("yyyy-MM-dd");
        var time = new TimeRecord($"{id}#t0", id, 0, 1, "on Monday", TimeType.Date, from, null, null, from, to, "published");
        var quantity = new QuantityRecord($"{id}#q0", id, 0, 2, $"{toll}", new SpanRecord(3, 9, "people"), "person", QuantityKind.Count, Bound.Exact, toll, toll, toll, false, false);
        var attribution = new AttributionRecord($"{id}#a0", id, 0, 60, sentence, AttributionKind.Indirect, [new SpanRecord(0, 50, sentence)], null, [new SourceRecord(50, 56, source, null, null, null, false, null)], Stance.Asserts, null, 1, SpeechAct.Says);
        ClaimRecord Claim(int index, string type, string lemma, ArgumentRecord[] arguments, ClaimQuantityRecord[] quantities) =>
            new($"{id}#c{index}", id, 0, 60, sentence, type, new PredicateRecord(lemma, 10, 16, lemma), Polarity.Affirmed, Modality.Actual, attribution.Id, arguments, new ClaimTimeRecord([time.Id], from, to, false), quantities, ZoneKind.Body, 1);
        return new LocalRecords(
            new DocumentRecord(id, "text", new string('0', 64), $"Bomb in {place}", $"Outlet {number % 200}", null, null, "en", day.AddDays(1).ToString("yyyy-MM-dd"), PublishedFrom.Metadata, null, null, 400, 80, 4, Signature(number, happening), null, [new ZoneRecord(0, 400, ZoneKind.Body)], null),
            [], [],
            [Mention(0, place, MentionType.Place, 30), Mention(1, person, MentionType.Person, 80), Mention(2, Name(happening % 150, 2) + " Party", MentionType.Organization, 120)],
            [time],
            [quantity],
            [attribution],
            [
                Claim(0, "attack", "explode", [new ArgumentRecord("place", 30, 30 + place.Length, place, $"{id}#e0", null)], []),
                Claim(1, "casualty", "kill", [new ArgumentRecord("patient", 0, 9, $"{toll} people", null, null)], [new ClaimQuantityRecord("killed", quantity.Id)]),
            ],
            []);
    }

    /// <summary>Of 150 content words two in five are of the happening's eighty, the others of thirty thousand, the commonest most often.</summary>
    private static string Signature(int number, int happening)
    {
        var words = Enumerable.Range(0, 150).Select(i =>
        {
            var chance = (ulong)(((uint)(number * 151 + i) * 2654435761u) >> 16);
            return i % 5 < 2
                ? (happening * 131 + (int)(chance % 80) * 7919) & 0xFFFFFF
                : (int)((uint)(chance * chance / 65536 * chance / 65536 * 30000 / 65536) * 40503u & 0xFFFFFF);
        });
        var shingles = Enumerable.Range(0, 20).Select(i => (uint)number * 2654435761u + (uint)i * 97u).ToList();
        return new ArticleSignature([.. words], [new ParagraphSketch(0, 380, shingles)]).Write();
    }

    private static string Name(int number, int syllables)
    {
        var name = "";
        for (var i = 0; i < syllables; i++, number /= Syllables.Length)
            name += Syllables[(number + i * 5) % Syllables.Length];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
