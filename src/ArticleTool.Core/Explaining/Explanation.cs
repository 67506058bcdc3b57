using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>How one record of a report came about.</summary>
/// <param name="Kind">What the record is: <c>finding</c>, <c>claim</c>, <c>chain</c> …</param>
/// <param name="Summary">One plain sentence or phrase.</param>
/// <param name="Evidence">What the articles say, in their words.</param>
/// <param name="Rules">What turned the words into the record.</param>
/// <param name="Decisions">What was weighed, where points decide.</param>
/// <param name="Origins">Who the information comes from, step by step.</param>
/// <param name="Related">Records to ask about next.</param>
public sealed record Explanation(
    string Id,
    string Kind,
    string Summary,
    IReadOnlyList<Quote> Evidence,
    IReadOnlyList<FiredRule> Rules,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<OriginChain> Origins,
    IReadOnlyList<CopyRecord> Copies,
    IReadOnlyList<RelatedRecord> Related);

/// <summary>A place in an article. Offsets are code points of its text.</summary>
/// <param name="Role">What the place is to the record: <c>cue</c>, <c>source</c>, <c>claim</c> …</param>
/// <param name="Sentence">The sentence, or sentences, that it stands in.</param>
public sealed record Quote(string Document, int Start, int End, string Text, string Role, string Sentence);

/// <param name="Says">The rule in words.</param>
/// <param name="From">Where it is written down: a knowledge file with its line, or the report contract; null for code.</param>
public sealed record FiredRule(string Name, string Says, string? From = null);

/// <param name="Value">Id of the finding's value.</param>
/// <param name="Claim">Id of the claim that gives it.</param>
/// <param name="Steps">From the article that was read to whoever it rests on.</param>
/// <param name="Origins">Ids of the origins that the value has in this document.</param>
public sealed record OriginChain(string Value, string Claim, IReadOnlyList<OriginStep> Steps, IReadOnlyList<string> Origins);

/// <param name="Kind"><c>article</c>, <c>copyOf</c>, <c>outlet</c>, <c>source</c>, <c>body</c>, or <c>repeats</c> for a bare repeat of what is attributed elsewhere.</param>
/// <param name="Start">Place of the words that name it, where words do.</param>
public sealed record OriginStep(string Kind, string Name, string? Document = null, int? Start = null, int? End = null, string? Text = null);

public sealed record RelatedRecord(string Id, string Kind, string Text);
