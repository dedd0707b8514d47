namespace VifRecommender.Evaluation.Layout;

/// <summary>A practice that delivers what others ask for.</summary>
/// <param name="Practice">Its place.</param>
/// <param name="By">For each service that it delivers the other practices that ask for it, a word of bits at a time, in the order of the
/// words.</param>
internal sealed record AwaitedPractice(int Practice, (int Slot, int Word, ulong Waiting)[] By);
