using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>The recogniser's weights and what else was learnt.</summary>
internal sealed class RecogniserModel
{
    public const string Resource = "Models/names.br";

    /// <summary>Steps of the score by which the best reading leads, in the calibration table.</summary>
    public const int MarginStep = 8;

    private static readonly Lazy<RecogniserModel> Shared = new(() => Read(ModelReader.Bytes(Resource)));

    private readonly WeightSet set;

    public RecogniserModel(WeightSet set, CommonWords common, int[] calibration)
    {
        this.set = set;
        Common = common;
        Calibration = calibration;
        Weights = new WeightTable(set);
        Transitions = new short[NameLabels.Count * Weights.Width];
        for (var label = 0; label < NameLabels.Count; label++)
            Weights.AddTo([RecogniserFeatures.OfTransition(label)], Transitions.AsSpan(label * Weights.Width, Weights.Width));
    }

    public static RecogniserModel BuiltIn => Shared.Value;

    /// <summary>By content; empty for weights that were never written.</summary>
    public string Name { get; private init; } = "";

    public WeightTable Weights { get; }

    /// <summary>From a label (row) to the next.</summary>
    public short[] Transitions { get; }

    public CommonWords Common { get; }

    /// <summary>In hundredths, how many names were right whose reading led by so many steps.</summary>
    public IReadOnlyList<int> Calibration { get; }

    public static RecogniserModel Read(byte[] file)
    {
        var reader = ModelReader.Of(file);
        var common = new uint[reader.Number()];
        uint word = 0;
        for (var i = 0; i < common.Length; i++)
            common[i] = word += (uint)reader.Number();
        var calibration = new int[reader.Number()];
        for (var i = 0; i < calibration.Length; i++)
            calibration[i] = reader.Number();
        return new RecogniserModel(reader.Weights(), new CommonWords(common), calibration) { Name = ModelReader.Name(file) };
    }

    public byte[] Write()
    {
        using var writer = new ModelWriter();
        writer.Number(Common.Words.Length);
        uint before = 0;
        foreach (var word in Common.Words)
        {
            writer.Number((int)(word - before));
            before = word;
        }

        writer.Number(Calibration.Count);
        foreach (var share in Calibration)
            writer.Number(share);
        writer.Weights(set);
        return writer.ToCompressed();
    }
}
