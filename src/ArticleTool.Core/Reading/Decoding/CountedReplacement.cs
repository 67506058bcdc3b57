using System.Text;

namespace ArticleTool.Reading.Decoding;

/// <summary>Replaces what cannot be decoded by U+FFFD and counts how often.</summary>
internal sealed class CountedReplacement : DecoderFallback
{
    public int Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountedReplacement owner) : DecoderFallbackBuffer
    {
        private bool pending;

        public override int Remaining => pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count++;
            return pending = true;
        }

        public override char GetNextChar()
        {
            var next = pending ? '\uFFFD' : '\0';
            pending = false;
            return next;
        }

        public override bool MovePrevious() => false;
    }
}
