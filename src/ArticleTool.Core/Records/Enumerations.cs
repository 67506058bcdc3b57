using System.Text.Json.Serialization;

namespace ArticleTool.Records;

// Written in camelCase, but for TimeType, which keeps TIMEX3's capitals. Enumerations are open: a reader of a report
// takes a value it does not know for 'other'.

public enum PublishedFrom { Manifest, Option, Metadata, FrontMatter, Text, Inferred }

public enum ZoneKind
{
    Headline, Standfirst, Byline, Dateline, Body, Heading, QuotedDocument, Caption, Credit, Related, Boilerplate, Comment, FrontMatter,
}

public enum MentionType { Person, Organization, Place, Facility, Nationality, Event, Product }

public enum MentionKind { Name, Nominal, Pronoun }

public enum TimeType
{
    [JsonStringEnumMemberName("DATE")] Date,
    [JsonStringEnumMemberName("TIME")] Time,
    [JsonStringEnumMemberName("DURATION")] Duration,
    [JsonStringEnumMemberName("SET")] Set,
}

public enum QuantityKind { Count, Money, Percent, Measure, Ordinal, Age, Rate }

public enum Bound { Exact, Approximate, AtLeast, MoreThan, AtMost, LessThan, Range, Vague, None }

public enum AttributionKind { Direct, Indirect, Mixed }

/// <summary>What a source does with the content: speech, belief, intention, perception, ruling.</summary>
public enum SpeechAct { Says, Thinks, Wants, Witnesses, Decides }

public enum Stance { Asserts, Denies, Confirms, Doubts, Asks, Declines, Threatens, Promises, Orders }

public enum Polarity { Affirmed, Negated }

/// <summary>Since a time ("attacks since October"), until it, or from one to another.</summary>
public enum TimeExtent { Since, Until, Range }

public enum Modality { Actual, Possible, Planned, Threatened, Hypothetical, Opinion, Unknown }

public enum Relation { Equal, Refines, Overlaps, Disjoint, Incomparable }

public enum OriginKind { Person, Body, Outlet, Unnamed }

/// <summary>How the sources stand to each other on one slot; the contract's table says when each applies.</summary>
public enum Verdict { Unresolved, Superseded, Denied, Conflicting, Corroborated, Refined, SameOrigin, SingleOrigin }
