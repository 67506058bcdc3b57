using Mosaik.Core;

namespace Catalyst
{
    // A double: see README.md in this folder.

    public sealed class Pipeline
    {
        private readonly List<IProcess> processes = [];

        public static Task<Pipeline> ForAsync(Language language, bool sentenceDetector = true, bool tagger = true)
        {
            if (!Models.English.Registered)
                throw new FileNotFoundException("the English models are not registered");
            return Task.FromResult(new Pipeline());
        }

        public Pipeline Add(IProcess process)
        {
            processes.Add(process);
            return this;
        }

        public IDocument ProcessSingle(IDocument document)
        {
            if (document.Value.Length == 0)
                return document;
            Splitter.Split((Document)document);
            foreach (var process in processes)
                process.Process(document);
            return document;
        }
    }

    /// <summary>Stands in for tokeniser and sentence detector: words, single other characters, sentences up to a full stop.</summary>
    internal static class Splitter
    {
        public static void Split(Document document)
        {
            var text = document.Value;
            var tokens = new List<Token>();
            for (var i = 0; i < text.Length;)
            {
                var end = i + 1;
                if (char.IsWhiteSpace(text[i]))
                {
                    i++;
                    continue;
                }

                if (char.IsLetterOrDigit(text[i]))
                {
                    while (end < text.Length && char.IsLetterOrDigit(text[end]))
                        end++;
                }
                else if (char.IsHighSurrogate(text[i]) && end < text.Length)
                {
                    end++;
                }

                tokens.Add(new Token(text, i, end - 1, char.IsLetter(text[i]) ? PartOfSpeech.NOUN : PartOfSpeech.PUNCT));
                i = end;
                if (text[end - 1] is '.' or '!' or '?')
                    Close(document, tokens);
            }

            Close(document, tokens);
        }

        private static void Close(Document document, List<Token> tokens)
        {
            if (tokens.Count == 0)
                return;
            document.Add(new Span(document.Value, tokens[0].Begin, tokens[^1].End, [.. tokens]));
            tokens.Clear();
        }
    }
}

namespace Catalyst.Models
{
    public static class English
    {
        internal static bool Registered { get; private set; }

        public static void Register() => Registered = true;
    }

    public sealed class AveragePerceptronEntityRecognizer : IProcess
    {
        /// <summary>What the double recognises: words of a name, its type. Tests set it.</summary>
        internal static IReadOnlyList<(string[] Words, string Type)> Names { get; set; } = [];

        /// <summary>A document that holds this makes the double throw, as a foreign engine may. Null for none.</summary>
        internal static string? Poison { get; set; }

        /// <summary>Adds sentences that lie inside others to documents that hold this. Null for none.</summary>
        internal static string? Nesting { get; set; }

        public static Task<AveragePerceptronEntityRecognizer> FromStoreAsync(Language language, int version, string tag) =>
            tag == "WikiNER" ? Task.FromResult(new AveragePerceptronEntityRecognizer()) : throw new FileNotFoundException(tag);

        public void Process(IDocument document)
        {
            if (Poison is { } poison && document.Value.Contains(poison, StringComparison.Ordinal))
                throw new InvalidOperationException("the double was told to fail");
            foreach (var span in document)
                Mark([.. span.Cast<Token>()]);
            if (Nesting is { } nesting && document.Value.Contains(nesting, StringComparison.Ordinal))
            {
                var tokens = document.First().Cast<Token>().Take(2).ToList();
                ((Document)document).Add(new Span(document.Value, tokens[0].Begin, tokens[^1].End, tokens));
            }
        }

        private static void Mark(Token[] tokens)
        {
            foreach (var (words, type) in Names)
            {
                for (var i = 0; i + words.Length <= tokens.Length; i++)
                {
                    if (!words.SequenceEqual(tokens.Skip(i).Take(words.Length).Select(t => t.Value)))
                        continue;
                    for (var j = 0; j < words.Length; j++)
                        tokens[i + j].Entities.Add(new EntityType(type, Tag(j, words.Length)));
                }
            }
        }

        private static EntityTag Tag(int index, int length) =>
            length == 1 ? EntityTag.Single : index == 0 ? EntityTag.Begin : index == length - 1 ? EntityTag.End : EntityTag.Inside;
    }
}
