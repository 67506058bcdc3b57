using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// How the source stands to the content. Mostly the cue says it; a negation turns it: who "did not confirm" denies
/// nothing but declines, who "did not endorse" denies, who "does not believe" doubts.
/// </summary>
internal static class Stances
{
    public static Stance Of(Words words, CueEntry entry, TokenRange group)
    {
        if (!VerbGroup.IsNegated(words, group))
            return entry.Stance;
        return (entry.Act, entry.Stance) switch
        {
            (SpeechAct.Says, _) when entry.Negated is { } turned => turned,
            (SpeechAct.Says, Stance.Asserts or Stance.Confirms) => Stance.Denies,
            (SpeechAct.Says, Stance.Denies) => Stance.Declines,
            (SpeechAct.Says, Stance.Declines) => Stance.Asserts,
            (SpeechAct.Thinks or SpeechAct.Witnesses, Stance.Asserts or Stance.Confirms) => Stance.Doubts,
            (SpeechAct.Thinks, Stance.Doubts) => Stance.Asserts,
            (SpeechAct.Wants or SpeechAct.Decides, _) => Stance.Denies,
            _ => entry.Stance,
        };
    }
}
