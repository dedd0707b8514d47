using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Evaluation.Stages;

/// <summary>Stage 5, continued: the total order (wave, score, domain, id) and the balance among the first.</summary>
internal static class OrderStage
{
    /// <summary>Up to this many are sorted without counting.</summary>
    private const int Few = 16;

    public static void Order(EvaluationResult result, Workspace workspace)
    {
        SortWaves(result, workspace);
        for (var i = 0; i < result.Demoted.Length; i++) Balance(result, workspace, result.Plan.Balances[i], result.Demoted[i]);
    }

    /// <summary>Gives the points of a balance rule to the practices that it moves down.</summary>
    private static void Balance(EvaluationResult result, Workspace workspace, BalanceRule rule, ulong[] demoted)
    {
        Array.Clear(demoted, 0, demoted.Length);
        var count = FindDemoted(result, rule, workspace);
        for (var i = 0; i < count; i++)
        {
            var index = workspace.Demoted[i];
            result.Scores[index] += rule.Points;
            Bits.Add(demoted, index);
        }

        Merge(result, workspace.Demoted, count, workspace.Keys);
    }

    /// <summary>
    /// Orders the first wave by its new scores. Those that all got the same points keep their order, and so do the others.
    /// </summary>
    private static void Merge(EvaluationResult result, int[] demoted, int count, long[] keys)
    {
        var (order, kept) = (result.Order, 0);
        for (int place = 0, next = 0; place < result.StartedNow; place++)
        {
            if (next < count && demoted[next] == order[place]) next++;
            else keys[kept++] = KeyOf(order[place], result);
        }

        for (int place = 0, left = 0, next = 0; place < result.StartedNow; place++)
        {
            var isKept = next == count || (left < kept && keys[left] < KeyOf(demoted[next], result));
            order[place] = isKept ? PracticeOf(keys[left++]) : demoted[next++];
        }
    }

    /// <summary>
    /// Finds the practices of the first wave that enough practices of their group precede, and returns how many they are.
    /// </summary>
    public static int FindDemoted(EvaluationResult result, BalanceRule rule, Workspace workspace)
    {
        var (counts, demoted, count) = (workspace.Counts, workspace.Demoted, 0);
        Array.Clear(counts, 0, counts.Length);
        for (var place = 0; place < result.StartedNow; place++)
        {
            var practice = result.Plan.Practices[result.Order[place]];
            var group = rule.Among == BalanceGroup.Domain ? (int)practice.Domain : practice.Theme;
            if (group >= 0 && counts[group]++ >= rule.Keep) demoted[count++] = practice.Index;
        }

        return count;
    }

    /// <summary>Sorts each wave; the waves themselves follow each other already.</summary>
    public static void SortWaves(EvaluationResult result, Workspace workspace)
    {
        for (int start = 0, end = 0; start < result.Started; start = end)
        {
            var wave = result.WaveOf[result.Order[start]];
            while (end < result.Started && result.WaveOf[result.Order[end]] == wave) end++;
            if (end - start <= Few || !TryCount(result, workspace, start, end)) Sort(result, workspace.Keys, start, end - start);
        }
    }

    /// <summary>
    /// Sorts by counting how often each score occurs, where the scores lie close enough together. Equals keep the order of the plan, in
    /// which a wave begins.
    /// </summary>
    private static bool TryCount(EvaluationResult result, Workspace workspace, int start, int end)
    {
        var (order, scores, tally, sorted) = (result.Order, result.Scores, workspace.Tally, workspace.Units);
        var (lowest, highest) = (int.MaxValue, int.MinValue);
        for (var place = start; place < end; place++)
        {
            var score = scores[order[place]];
            lowest = Math.Min(lowest, score);
            highest = Math.Max(highest, score);
        }

        if ((long)highest - lowest >= tally.Length) return false;
        Array.Clear(tally, 0, highest - lowest + 1);
        for (var place = start; place < end; place++) tally[highest - scores[order[place]]]++;
        var next = start;
        for (var score = 0; score <= highest - lowest; score++)
        {
            var count = tally[score];
            tally[score] = next;
            next += count;
        }

        for (var place = start; place < end; place++) sorted[tally[highest - scores[order[place]]]++] = order[place];
        Array.Copy(sorted, start, order, start, end - start);
        return true;
    }

    private static void Sort(EvaluationResult result, long[] keys, int start, int count)
    {
        for (var place = start; place < start + count; place++) keys[place] = KeyOf(result.Order[place], result);
        if (count <= Few) Insert(keys, start, start + count);
        else Array.Sort(keys, start, count);
        for (var place = start; place < start + count; place++) result.Order[place] = PracticeOf(keys[place]);
    }

    /// <summary>Sorts a few: the framework's sort of such keys would be compiled anew in each process.</summary>
    private static void Insert(long[] keys, int start, int end)
    {
        for (var next = start + 1; next < end; next++)
        {
            var (key, place) = (keys[next], next);
            for (; place > start && keys[place - 1] > key; place--) keys[place] = keys[place - 1];
            keys[place] = key;
        }
    }

    /// <summary>The higher score first, then the order of the plan, which is that of domain and id.</summary>
    private static long KeyOf(int practice, EvaluationResult result) => (-(long)result.Scores[practice] << 32) | (uint)practice;

    private static int PracticeOf(long key) => (int)(key & int.MaxValue);
}
