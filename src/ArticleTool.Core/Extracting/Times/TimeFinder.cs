using ArticleTool.Annotating;
using ArticleTool.Extracting.Times.Dating;
using ArticleTool.Extracting.Times.Grammar;
using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Times;

/// <summary>Finds time expressions, dates the article where its text does, and places what it can on the calendar.</summary>
public sealed class TimeFinder(KnownHappenings happenings)
{
    public TimeFinder()
        : this(KnownHappenings.BuiltIn)
    {
    }

    public (PublicationDate? Published, IReadOnlyList<TimeExpression> Times) Find(AnnotatedArticle article)
    {
        var found = new List<FoundTime>();
        for (var s = 0; s < article.Sentences.Count; s++)
            Read(article, s, found);
        var named = Happenings.Apply(article, found, article.Article.Metadata.Published, happenings);
        var published = Stated(article) ?? TextDating.Date(article, found, named);
        return (published, Placed(found, References.Of(found), published?.Value));
    }

    private static PublicationDate? Stated(AnnotatedArticle article) => article.Article.Metadata is { Published: { } day } metadata
        ? new PublicationDate(day, metadata.PublishedFrom ?? PublishedFrom.Metadata, metadata.PublishedWhy ?? "")
        : null;

    private static void Read(AnnotatedArticle article, int index, List<FoundTime> found)
    {
        var sentence = article.Sentences[index];
        var list = new List<Lexeme>();
        TimeLexer.Read(article.Text, sentence.Span.Start, sentence.Span.End, list);
        var lexemes = new Lexemes(article.Text, list);
        var around = new Surroundings(sentence.Tokens, lexemes);
        TenseFinder? tenses = null;
        var readings = new TimeGrammar(lexemes, around).Read();
        for (var r = 0; r < readings.Count; r++)
        {
            var reading = readings[r];
            var span = new TextSpan(lexemes[reading.First].Start, lexemes[reading.Next - 1].End);
            var tense = NeedsTense(lexemes, reading)
                ? (tenses ??= new TenseFinder(article.Text, sentence.Tokens)).Of(around.TokenAt(reading.First), around.TokenAt(reading.Next - 1) + 1)
                : null;
            if (r > 0 && IsSpan(lexemes, readings[r - 1], reading) && reading is { Shift: null, Calendar: { Unit: Values.CalendarUnit.Weekday, Time: null } } && readings[r - 1].Calendar!.Time is null)
                reading = reading with { Shift = Values.Shift.After, Reference = ReferenceKind.Text };
            if (r > 0 && IsSpan(lexemes, readings[r - 1], reading) || r + 1 < readings.Count && IsSpan(lexemes, reading, readings[r + 1]))
                tense = null;
            found.Add(new FoundTime(span, index, sentence.Zone, Ahead(lexemes, around, reading, tense), Limit(lexemes, around, reading, tense), article.Text[Math.Max(0, span.Start - 12)..span.Start]));
        }
    }

    private static bool NeedsTense(Lexemes x, TimeReading reading) =>
        reading.Reference == ReferenceKind.Published && reading.Shift is null || InFront(x, reading);

    private static bool InFront(Lexemes x, TimeReading reading) =>
        reading.Type == TimeType.Duration && reading.Shift is null && x.IsAnyWord(reading.First - 1, "in", "within") && !x.IsWord(reading.First, "the");

    /// <summary>"What will happen from May to September": a stretch may have begun already, so its ends go to the nearest.</summary>
    private static bool IsSpan(Lexemes x, TimeReading first, TimeReading second) =>
        first.Calendar?.Unit is Values.CalendarUnit.Day or Values.CalendarUnit.Month or Values.CalendarUnit.Weekday && second.Calendar?.Unit == first.Calendar.Unit && second.First - first.Next == 1
        && (x.IsAnyWord(first.Next, "to", "until", "till", "through") || x.IsMark(first.Next, '-') || x.IsWord(first.Next, "and") && x.IsWord(first.First - 1, "between"));

    /// <summary>
    /// A limit lies ahead of what it limits, whatever the tense: "had until Monday", "extended to Nov. 20"; "the Feb. 23
    /// accord" has no tense of its own.
    /// </summary>
    private static string? Limit(Lexemes x, Surroundings around, TimeReading reading, string? tense)
    {
        if (x.IsWord(reading.First - 1, "the") && around.IsNoun(reading.Next) || reading.Calendar is { Unit: Values.CalendarUnit.Quarter or Values.CalendarUnit.Half })
            return null;
        if (tense is null && reading is { Shift: null, Calendar.Unit: Values.CalendarUnit.Weekday } && (x.IsAnyWord(reading.First - 1, "by", "until", "till") || x.IsWord(reading.First - 1, "from") && x.Word(reading.First - 2).Unit is not null))
            return "future";
        if (tense != "past" || !x.IsAnyWord(reading.First - 1, "by", "until", "till", "through", "to"))
            return tense;
        return reading.Calendar is { Unit: Values.CalendarUnit.Weekday } && !x.IsWord(reading.First - 1, "to") ? "future" : null;
    }

    /// <summary>"The bonds will be redeemed in five years" names a time; "killed three people in five years" a length.</summary>
    private static TimeReading Ahead(Lexemes x, Surroundings around, TimeReading reading, string? tense)
    {
        if (tense != "past" && reading is { Type: TimeType.Duration, Shift: null } && x.IsWord(reading.First - 1, "within"))
            return reading with { Shift = Values.Shift.After, Reference = ReferenceKind.Published };
        // "The smallest gain in a year" looks back.
        for (var i = reading.First - 2; i >= reading.First - 4; i--)
        {
            if (around.Tag(i) is "JJS" or "RBS" || x.IsAnyWord(i, "first", "only"))
                return reading;
        }

        if (tense == "past" || !InFront(x, reading) || Values.DurationValue.Parse(reading.Value) is not { Parts: [var (count, unit)] })
            return reading;
        return UnitValues.Steps(count, unit, 1) is { } shift && UnitValues.Open(unit) is { } value
            ? TimeReading.Of(reading.First, reading.Next, value, shift, ReferenceKind.Published, reading.Mod) with { Type = shift.IsClock ? TimeType.Time : TimeType.Date }
            : reading;
    }

    private static TimeExpression[] Placed(List<FoundTime> found, TimeAnchor?[] references, string? published)
    {
        var times = new TimeExpression[found.Count];
        // A time counts from one before it, or, "two weeks before Christmas", from the next.
        for (var i = 0; i < times.Length; i++)
            Place(i, i + 1 < times.Length && references[i]?.Time == i + 1);
        for (var i = 0; i < times.Length; i++)
            Place(i, times[i] is not null);
        return times;

        void Place(int i, bool skip)
        {
            if (skip)
                return;
            var (reading, reference) = (found[i].Reading, references[i]);
            var local = new LocalTime(reading.Value, reference, reading.Shift?.ToString(), found[i].Tense);
            var place = TimeResolver.Resolve(local.Value, local.Shift, local.Tense, reference?.Time is { } other ? times[other].Value : reference is null ? null : published);
            times[i] = new TimeExpression(found[i].Span, found[i].Sentence, reading.Type, place.Value, reading.Mod, local, place.From, place.To, reference);
        }
    }
}
