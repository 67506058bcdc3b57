using ArticleTool.Reconciling.Events;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Who belongs to whom, learnt from how the articles call them: "Iran's Revolutionary Guards" are of Iran.</summary>
internal sealed class Affiliations
{
    private readonly HashSet<(string Of, string Whole)> known = [];

    private readonly Gazetteer gazetteer;

    public Affiliations(TopEvent happened, Gazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        foreach (var happening in happened.Group)
        {
            foreach (var argument in happening.Claims.SelectMany(c => c.Claim.Arguments).Where(a => a.Entity is not null))
                Learn(argument, happening.Document);
        }
    }

    /// <summary>True where the one belongs to the other, lies in it, or is it.</summary>
    public bool Belongs(string part, string whole) => part == whole || known.Contains((part, whole)) || gazetteer.LiesIn(part, whole);

    private void Learn(ArgumentRecord argument, DocumentView document)
    {
        foreach (var mention in document.MentionsIn(argument.Start, argument.End).Where(m => m.Kind == MentionKind.Name && m.Entity is not null))
            {
            known.Add((argument.Entity!, mention.Entity!));
            known.Add((argument.Entity!, gazetteer.Actor(mention.Entity!)));
        }
    }
}
