namespace VifRecommender.Evaluation.Layout;

/// <summary>Lays out which practices ask for which services, and which wait for which, a word of bits at a time.</summary>
internal static class WaitingLayout
{
    /// <summary>For each service the practices that ask for it.</summary>
    /// <param name="requiring">For each service these practices as bits.</param>
    public static (int Slot, int Word, ulong Practices)[] Asking(ulong[][] requiring)
    {
        var asking = new (int, int, ulong)[Filled(requiring)];
        var count = 0;
        for (var slot = 0; slot < requiring.Length; slot++)
        {
            for (var word = 0; word < requiring[slot].Length; word++)
            {
                if (requiring[slot][word] != 0) asking[count++] = (slot, word, requiring[slot][word]);
            }
        }

        return asking;
    }

    /// <summary>The practices that ask for what a practice delivers, in the order of the words.</summary>
    public static AwaitedPractice Awaited(PlannedPractice practice, ulong[][] requiring)
    {
        var waiting = new ulong[practice.Delivers.Length][];
        for (var i = 0; i < waiting.Length; i++)
        {
            waiting[i] = (ulong[])requiring[practice.Delivers[i]].Clone();
            // None waits for itself.
            Bits.Remove(waiting[i], practice.Index);
        }

        var by = new (int, int, ulong)[Filled(waiting)];
        var count = 0;
        for (var word = 0; count < by.Length; word++)
        {
            for (var i = 0; i < waiting.Length; i++)
            {
                if (waiting[i][word] != 0) by[count++] = (practice.Delivers[i], word, waiting[i][word]);
            }
        }

        return new AwaitedPractice(practice.Index, by);
    }

    private static int Filled(ulong[][] rows)
    {
        var filled = 0;
        foreach (var row in rows) filled += Bits.Filled(row);
        return filled;
    }
}
