namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>What decides an arc's relation: the two words, what lies around them and what already hangs below them.</summary>
internal static class RelationFeatures
{
    public const int Count = 44;

    public static void OfArc(ParserState state, in SentenceView view, int head, int dependent, Span<uint> features)
    {
        var writer = new FeatureWriter(features, firstTemplate: 2000);
        var side = dependent < head ? 1u : 2u;
        var distance = (ParserFeatures.Distance(Math.Min(head, dependent), Math.Max(head, dependent)) * 4) + side;
        var (hw, ht) = (view.Word(head), (view.Tag(head) * 4) + side);
        var (dw, dt) = (view.Word(dependent), (view.Tag(dependent) * 4) + side);
        ref readonly var h = ref state[head];
        ref readonly var d = ref state[dependent];
        var dl = view.Word(d.FirstLeft);
        var dlRelations = ParserFeatures.Fold(d.LeftRelations);
        var drRelations = ParserFeatures.Fold(d.RightRelations);
        var hlRelations = ParserFeatures.Fold(h.LeftRelations);
        var hrRelations = ParserFeatures.Fold(h.RightRelations);

        writer.Add(side);
        writer.Add(hw);
        writer.Add(ht);
        writer.Add(dw);
        writer.Add(dt);
        writer.Add(hw, ht);
        writer.Add(dw, dt);
        writer.Add(ht, dt);
        writer.Add(hw, dt);
        writer.Add(ht, dw);
        writer.Add(hw, dw, side);
        writer.Add(hw, ht, dw, dt);
        writer.Add(ht, dt, distance);
        writer.Add(dw, distance);
        writer.Add(dt, view.Suffix(dependent));
        writer.Add(ht, view.Suffix(head));

        writer.Add(ht, dt, view.Tag(dependent - 1));
        writer.Add(ht, dt, view.Tag(dependent + 1));
        writer.Add(ht, dt, view.Tag(head - 1));
        writer.Add(ht, dt, view.Tag(head + 1));
        writer.Add(dt, view.Word(dependent - 1));
        writer.Add(dt, view.Word(dependent + 1));
        writer.Add(ht, view.Word(head + 1));
        writer.Add(ht, view.Word(head - 1));

        writer.Add(dt, dl);
        writer.Add(ht, dt, dl);
        writer.Add(hw, dt, dl);
        writer.Add(ht, dt, view.Tag(d.FirstLeft));
        writer.Add(ht, dt, view.Tag(d.FirstRight));
        writer.Add(dt, view.Word(d.FirstRight));
        writer.Add(dt, view.Word(d.SecondLeft));

        writer.Add(ht, dt, dlRelations);
        writer.Add(ht, dt, drRelations);
        writer.Add(dt, dlRelations, drRelations);
        writer.Add(ht, dt, hlRelations);
        writer.Add(ht, dt, hrRelations);
        writer.Add(dt, hlRelations);
        writer.Add(hw, dt, hrRelations);
        writer.Add(hw, dt, hlRelations);
        writer.Add(ht, dt, view.Word(h.FirstLeft));
        writer.Add(ht, dt, view.Word(h.FirstRight));
        writer.Add(hw, dt, d.LeftCount);
        writer.Add(ht, dt, d.LeftCount, d.RightCount);
        writer.Add(ht, dt, h.LeftCount, h.RightCount);
        System.Diagnostics.Debug.Assert(writer.Written == Count, "each template is counted");
    }
}
