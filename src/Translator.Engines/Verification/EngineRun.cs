using Translator.Engines.Jobs;
using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>One engine's run of the model.</summary>
/// <param name="Engine">Its name.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Outputs">Outputs in the model's order; empty when it did not run.</param>
/// <param name="Elapsed">How long the engine's process lived, its start included.</param>
sealed record EngineRun(string Engine, EngineResult Result, IReadOnlyList<TensorData> Outputs, TimeSpan Elapsed);
