namespace ArticleTool.Evaluating;

/// <summary>What was marked, what was given, and how much of it agrees.</summary>
public readonly record struct Tally(int Right, int Given, int Marked)
{
    /// <summary>Share of what was given that is right; 0 where nothing was given.</summary>
    public decimal Precision => Given == 0 ? 0 : (decimal)Right / Given;

    /// <summary>Share of what was marked that was found; 0 where nothing was marked.</summary>
    public decimal Recall => Marked == 0 ? 0 : (decimal)Right / Marked;

    public decimal F1 => Given + Marked == 0 ? 0 : 2m * Right / (Given + Marked);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Given + b.Given, a.Marked + b.Marked);

    public static Tally Add(Tally left, Tally right) => left + right;
}
