using Google.OrTools.Sat;

namespace VifRecommender.Planning.Solving;

/// <summary>One run of the solver.</summary>
/// <param name="Solver">The solver, which holds the values.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Seconds">The deterministic seconds that it took, the building of the model included.</param>
internal sealed record SolverRun(CpSolver Solver, CpSolverStatus Status, double Seconds);
