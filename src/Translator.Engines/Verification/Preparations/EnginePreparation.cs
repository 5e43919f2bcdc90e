using Translator.Engines.Jobs;
using Translator.Formats;

namespace Translator.Engines.Verification.Preparations;

/// <summary>What an engine needs to run a model: the files in the job's folder and the names by which it knows tensors.</summary>
/// <param name="Job">The job.</param>
/// <param name="Restore">Turns a tap as the engine stored it into the model's own layout.</param>
sealed record PreparedJob(EngineJob Job, Func<string, TensorData, TensorData> Restore);

/// <summary>Writes a model in the form that one engine runs.</summary>
interface IEnginePreparation
{
    /// <summary>Writes the engine's files into the folder.</summary>
    /// <param name="model">The model.</param>
    /// <param name="run">Weights, inputs and options.</param>
    /// <param name="folder">The job's folder.</param>
    /// <param name="taps">Intermediate values to give out, by key; none in an ordinary run.</param>
    PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps);
}
