namespace Translator.Engines.Jobs;

/// <summary>Runs one job inside a worker process. One implementation for each engine, chosen by <see cref="EngineJob.Engine"/>.</summary>
public interface IEngineRunner
{
    /// <summary>Runs the job: loads the model and inputs, times the runs, writes outputs (and taps).</summary>
    /// <param name="job">The job.</param>
    /// <param name="folder">Full path of the job's folder.</param>
    /// <returns>The result, without peak memory, which the worker adds.</returns>
    /// <exception cref="Exception">Anything that the engine throws; the worker reports it as <see cref="EngineStatus.Failed"/>.</exception>
    EngineResult Run(EngineJob job, string folder);
}
