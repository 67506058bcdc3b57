namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>Numbers the features of a model in training: open addressing, keys are the features themselves.</summary>
/// <param name="cutoff">A feature gets its row when it is counted for this many times.</param>
internal sealed class FeatureRows(int cutoff)
{
    private uint[] keys = new uint[1 << 16];

    /// <summary>A row, or minus one minus the times counted.</summary>
    private int[] values = new int[1 << 16];
    private int used;
    private int rows;

    /// <summary>The feature's row, or something negative.</summary>
    public int Find(uint feature)
    {
        var slot = Slot(feature);
        return keys[slot] == feature ? values[slot] : -1;
    }

    /// <summary>Counts the feature. Its row, or something negative while it has none.</summary>
    public int FindOrCount(uint feature)
    {
        var slot = Slot(feature);
        if (keys[slot] != feature)
        {
            keys[slot] = feature;
            values[slot] = -1;
            if (++used * 2 > keys.Length)
            {
                Grow();
                slot = Slot(feature);
            }
        }

        if (values[slot] >= 0)
            return values[slot];
        values[slot]--;
        if (-1 - values[slot] >= cutoff)
            values[slot] = rows++;
        return values[slot];
    }

    public IEnumerable<(uint Feature, int Row)> Rows()
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0 && values[i] >= 0)
                yield return (keys[i], values[i]);
        }
    }

    private int Slot(uint feature)
    {
        var slot = (int)(feature & (uint)(keys.Length - 1));
        while (keys[slot] != feature && keys[slot] != 0)
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldValues) = (keys, values);
        keys = new uint[oldKeys.Length * 2];
        values = new int[oldValues.Length * 2];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0)
                continue;
            var slot = Slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            values[slot] = oldValues[i];
        }
    }
}
