using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Laws;

/// <summary>Makes articles for laws: news sentences between whatever else texts hold.</summary>
internal static class WrittenNews
{
    private static readonly string[] Sentences =
    [
        "At least 12 people were killed when a bus left the road near Kerman on Monday, police said.",
        "“We will rebuild the bridge by May 5,” said Mayor Ana Lopez 🚧 on Tuesday.",
        "Gen. Jose\u0301 Ruiz denied that his troops had fired 40 rockets at Valletta.",
        "He did not comment.",
        "The U.S. military said it had struck \"more than a dozen\" targets 🎯🎯 in Yemen, and that three soldiers were injured.",
        "\"Nobody knows,\" she added",
        "DEATH TOLL RISES TO 19 IN HARBOUR FIRE",
        "Advertisement",
        "The ministry put the number at 17\u00a0million 💶 last year.",
        "\uFFFD \u200B\u202E odd \ud83d\ude00 marks “ unpaired \" quotes (",
    ];

    private static readonly string[] Breaks = [" ", " ", "\n", "\n\n", "\r\n", "\r\n\r\n", "  "];

    public static Arbitrary<string> Article { get; } =
        Gen.Zip(Gen.Elements(Sentences), Gen.Elements(Breaks)).Select(pair => pair.Item1 + pair.Item2)
            .ListOf().Select(parts => "Bus crash kills 12 😀\n\n" + string.Concat(parts.Take(12))).ToArbitrary();

    /// <summary>Collections of two to six articles that speak of the same things.</summary>
    public static Arbitrary<string[]> Collection { get; } =
        Article.Generator.ListOf().Where(list => list.Count >= 2).Select(list => list.Take(6).ToArray()).ToArbitrary();

    /// <summary>Tries a law on some cases; each is a whole extraction, so there are not many.</summary>
    public static void Hold<T>(Arbitrary<T> cases, Action<T> law, int tries = 12) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries).WithReplay(20240115, 7).WithEndSize(12), Prop.ForAll(cases, law));
}
