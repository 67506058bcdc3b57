namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Reads cardinals and ordinals in words, digits and both mixed: <c>two hundred and six</c>, <c>1.2 million</c>,
/// <c>4 thousand 3 hundred</c>, <c>one hundred twenty fifth</c>. Every lexeme is looked at a bounded number of times.
/// </summary>
internal readonly struct CardinalReader(string text, List<Lexeme> lexemes)
{
    /// <summary>What has been read so far.</summary>
    /// <param name="Total">The finished groups: 4,000 in "four thousand two hundred".</param>
    /// <param name="Group">The group at hand: 200.</param>
    /// <param name="HasGroup">True where the group at hand has begun.</param>
    /// <param name="Scale">The smallest multiplier so far, hundreds included; 1 for none.</param>
    /// <param name="AfterAnd">What was added behind the last "and".</param>
    internal readonly record struct Sum(int End, decimal Total, decimal Group, bool HasGroup, decimal Scale, bool InDigits, bool IsOrdinal, decimal? AfterAnd)
    {
        /// <summary>The multiplier of the last finished group, under which the next must stay; null before the first.</summary>
        public decimal? Ceiling { get; init; }

        /// <summary>True where groups are set apart by commas.</summary>
        public bool IsListed { get; init; }

        public decimal Value => Total + Group;
    }

    /// <summary>The longest cardinal or ordinal from a lexeme on; null where none begins there.</summary>
    public Sum? Read(int first, bool mayJoin = true)
    {
        var sum = new Sum(first, 0, 0, false, 1, false, false, null);
        while (Step(sum, mayJoin) is { } longer)
        {
            sum = longer;
            if (sum.IsOrdinal)
                break;
        }

        return sum.End > first ? sum : null;
    }

    /// <summary>The rest of a number whose first word, "a", stands for one: "a hundred and six".</summary>
    public Sum? ReadFrom(int multiplier)
    {
        var sum = new Sum(multiplier, 0, 1, true, 1, false, false, null);
        while (Step(sum, mayJoin: true) is { } longer)
        {
            sum = longer;
            if (sum.IsOrdinal)
                break;
        }

        return sum.End > multiplier ? sum : null;
    }

    private Sum? Step(Sum sum, bool mayJoin)
    {
        var at = sum.End;
        if (at >= lexemes.Count)
            return null;
        var begun = sum.HasGroup || sum.Total > 0;
        if (begun && lexemes[at].Word?.Kind == NumberWordKind.And)
            return mayJoin ? Joined(sum) : null;
        if (begun && lexemes[at].IsDash(text) && at + 1 < lexemes.Count && lexemes[at + 1].Word is { } next)
            return (!sum.InDigits || next.Kind == NumberWordKind.Scale) && lexemes[at].Spaced == lexemes[at + 1].Spaced ? Word(sum, at + 1, next) : null;
        if (mayJoin && LowerGroup(sum, at) is { } longer)
            return longer;
        if (lexemes[at].Kind == LexemeKind.Digits)
            return InDigits(sum, at);
        return lexemes[at].Word is { } word ? Word(sum, at, word) : null;
    }

    /// <summary>
    /// "one million, two hundred thousand", "2 million three hundred thousand": over a comma, and in words behind digits,
    /// only what has a smaller multiplier goes on; "of a thousand, two hundred died" are two numbers.
    /// </summary>
    private Sum? LowerGroup(Sum sum, int at)
    {
        var isComma = lexemes[at].Is(text, ',') && !lexemes[at].Spaced;
        var first = isComma ? at + 1 : at;
        if (sum.Ceiling is not { } ceiling || ceiling <= (sum.IsListed ? 100 : 1000) || sum.HasGroup || first >= lexemes.Count || !(isComma || sum.InDigits) || lexemes[first].Word is not { Kind: NumberWordKind.Unit or NumberWordKind.Ten })
            return null;
        if (new CardinalReader(text, lexemes).Read(first, mayJoin: false) is not { InDigits: false, IsOrdinal: false } lower || lower.Value >= ceiling || lower.Ceiling is null && !(sum.IsListed && isComma && lower.Scale == 100))
            return null;
        return sum with { End = lower.End, Total = sum.Total + lower.Total, Group = lower.Group, HasGroup = lower.HasGroup, Scale = lower.Scale, Ceiling = lower.Ceiling ?? ceiling, InDigits = false, IsListed = isComma };
    }

    private Sum? InDigits(Sum sum, int at)
    {
        if (lexemes[at].Value is not { } value || sum.HasGroup)
            return null;
        if (sum.Total > 0 && !(value < sum.Scale && at + 1 < lexemes.Count && lexemes[at + 1].Word is { Kind: NumberWordKind.Hundred or NumberWordKind.Scale }))
            return null;
        var end = at + 1;
        var isOrdinal = end < lexemes.Count && !lexemes[end].Spaced && IsOrdinalEnding(lexemes[end].In(text));
        return sum with { End = isOrdinal ? end + 1 : end, Group = value, HasGroup = true, InDigits = sum.InDigits || sum.Total == 0, IsOrdinal = isOrdinal };
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> ending) =>
        ending.Equals("th", StringComparison.OrdinalIgnoreCase) || ending.Equals("st", StringComparison.OrdinalIgnoreCase)
        || ending.Equals("nd", StringComparison.OrdinalIgnoreCase) || ending.Equals("rd", StringComparison.OrdinalIgnoreCase);

    private Sum? Word(Sum sum, int at, NumberWord word) => word.Kind switch
    {
        NumberWordKind.Unit or NumberWordKind.Ten when sum.InDigits && !sum.HasGroup => null,
        NumberWordKind.Unit => Fits(sum, word.Value) ? Add(sum, at, word.Value) : null,
        NumberWordKind.Ten => !sum.HasGroup || sum.Group % 100 == 0 ? Add(sum, at, word.Value) : null,
        NumberWordKind.Hundred => Hundreds(sum, at, 100),
        NumberWordKind.Scale => Thousands(sum, at, word.Value),
        NumberWordKind.Plural => word.Value is 100 or >= 1000 && sum.HasGroup ? (word.Value == 100 ? Hundreds(sum, at, 100) : Thousands(sum, at, word.Value)) : null,
        NumberWordKind.Suffix => SuffixCounts(sum, at) ? Thousands(sum, at, word.Value) : null,
        NumberWordKind.Ordinal => Ordinal(sum, at, word.Value),
        _ => null,
    };

    private static bool Fits(Sum sum, decimal value) =>
        !sum.HasGroup || (value > 0 && (value < 10 ? sum.Group % 10 == 0 && sum.Group % 100 is 0 or >= 20 : sum.Group % 100 == 0) && sum.Group > 0 && !sum.InDigits);

    private static Sum? Add(Sum sum, int at, decimal value) =>
        sum.InDigits && sum.HasGroup ? null : sum with { End = at + 1, Group = sum.Group + value, HasGroup = true };

    private static Sum? Hundreds(Sum sum, int at, decimal hundred) =>
        sum.HasGroup && sum.Group > 0 && (sum.Group < 100 || (sum.InDigits && sum.Total == 0)) && Arithmetic.Times(sum.Group, hundred) is not null ? sum with { End = at + 1, Group = sum.Group * hundred, Scale = hundred } : null;

    private static Sum? Thousands(Sum sum, int at, decimal scale)
    {
        var isFirst = sum.Total == 0;
        if (!sum.HasGroup && !isFirst && scale > sum.Scale && Arithmetic.Times(sum.Total, scale) is { } higher)
            return sum with { End = at + 1, Total = higher, Ceiling = scale };
        if (!sum.HasGroup || (!isFirst && scale >= sum.Ceiling) || Arithmetic.Times(sum.Group, scale) is not { } product)
            return null;
        return sum with { End = at + 1, Total = sum.Total + product, Group = 0, HasGroup = false, Scale = scale, Ceiling = scale };
    }

    private static Sum? Ordinal(Sum sum, int at, decimal value)
    {
        var whole = value switch
        {
            >= 1000 => sum.HasGroup || sum.Total == 0 ? Arithmetic.Times(sum.HasGroup ? sum.Group : 1, value) : null,
            100 => sum.HasGroup ? (sum.Group is > 0 and < 100 ? sum.Group * value : null) : value,
            >= 20 => !sum.HasGroup || sum.Group % 100 == 0 ? sum.Group + value : null,
            _ => !sum.HasGroup || Fits(sum, value) ? sum.Group + value : null,
        };
        return whole is null || sum.InDigits ? null : sum with { End = at + 1, Group = whole.Value, HasGroup = true, IsOrdinal = true };
    }

    /// <summary>
    /// "two hundred and six", but not "five hundred and six hundred": what follows must be smaller than the multiplier
    /// before it. Digits join only behind a hundred: "3 hundred and 21", but "2 million and 300 people".
    /// </summary>
    private Sum? Joined(Sum sum)
    {
        var at = sum.End + 1;
        if (sum.Scale == 1 || sum.HasGroup && sum.Group % 100 != 0 || at >= lexemes.Count)
            return null;
        if (Below100(sum, at) is { } whole)
            return whole;
        if (new CardinalReader(text, lexemes).Read(at, mayJoin: false) is not { } tail || tail.Value >= sum.Scale || tail.Value == 0 || tail.Value % 1 != 0)
            return null;
        if (tail.InDigits ? sum.Scale != 100 : sum.InDigits && tail.Value < 100 && sum.Scale != 100)
            return null;
        return sum with { End = tail.End, Group = sum.Group + tail.Value, HasGroup = true, IsOrdinal = tail.IsOrdinal, AfterAnd = tail.Value };
    }

    /// <summary>"two hundred and six thousand": the thousand is still to come.</summary>
    private Sum? Below100(Sum sum, int at)
    {
        if (sum.Scale != 100 || lexemes[at].Word is not { Kind: NumberWordKind.Unit or NumberWordKind.Ten } word || word.Value == 0)
            return null;
        var joined = sum with { End = at + 1, Group = sum.Group + word.Value, HasGroup = true, InDigits = false, AfterAnd = word.Value };
        var isTwo = word.Kind == NumberWordKind.Ten && Step(joined, mayJoin: false) is { IsOrdinal: false } more && more.Group - joined.Group is > 0 and < 10;
        if (isTwo)
            joined = Step(joined, mayJoin: false)!.Value with { AfterAnd = word.Value + Step(joined, mayJoin: false)!.Value.Group - joined.Group };
        var isScaled = joined.End < lexemes.Count && lexemes[joined.End].Word is { Kind: NumberWordKind.Scale };
        return isScaled ? joined with { InDigits = sum.InDigits } : null;
    }

    /// <summary>
    /// A letter behind digits is a multiplier beside a currency ("$5m", "5m euros") and before a plural ("5m people");
    /// else it is a unit ("8m deep", "100t") or a name's ("4b").
    /// </summary>
    private bool SuffixCounts(Sum sum, int at)
    {
        if (!sum.HasGroup || lexemes[at - 1].Kind != LexemeKind.Digits)
            return false;
        var suffix = lexemes[at].In(text);
        if (suffix.Length > 1 && !suffix.Equals("mm", StringComparison.OrdinalIgnoreCase))
            return true;
        if (suffix[0] is 'k' or 'K')
            return !lexemes[at].Spaced || at + 1 == lexemes.Count;
        if (lexemes[at].Spaced)
            return suffix[0] is 'M' or 'B' && at + 1 == lexemes.Count;
        if (suffix is "M" or "B" || (suffix is "b" && sum.Group % 1 != 0))
            return true;
        return (at >= 2 && IsCurrencySign(lexemes[at - 2])) || (at + 1 < lexemes.Count && IsCountedBySuffix(suffix[0], lexemes[at + 1]));
    }

    private bool IsCurrencySign(Lexeme lexeme) =>
        lexeme.Kind == LexemeKind.Mark ? char.GetUnicodeCategory(text[lexeme.Start]) == System.Globalization.UnicodeCategory.CurrencySymbol
        : Currencies.BuiltIn.IsCode(lexeme.In(text)) || Currencies.BuiltIn.IsSign(lexeme.In(text));

    private bool IsCountedBySuffix(char suffix, Lexeme next)
    {
        if (next.Kind == LexemeKind.Mark)
            return IsCurrencySign(next);
        var word = next.In(text);
        return Currencies.BuiltIn.IsName(word) || (suffix is 'm' or 'M' && word.Length > 4 && (word.EndsWith("s") || word.SequenceEqual("people")));
    }
}
