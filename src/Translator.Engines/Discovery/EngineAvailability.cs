namespace Translator.Engines.Discovery;

/// <summary>Whether an engine is on this machine.</summary>
/// <param name="Engine">Its name, one of <see cref="Jobs.EngineNames"/>.</param>
/// <param name="Available">Whether a job for it can run.</param>
/// <param name="Version">Its version, as the engine itself states it.</param>
/// <param name="Device">The devices it can use, in words.</param>
/// <param name="Folder">Where it was found, for <see cref="Jobs.EngineJob.NativeFolder"/>; null for its own place, or when it is not here.</param>
/// <param name="OnFirstUse">Whether a part of it comes from a registry when it is first used.</param>
/// <param name="Reason">Why it is not here, in one line.</param>
/// <param name="Remedy">The one command that would add it.</param>
public sealed record EngineAvailability(
    string Engine, bool Available, string? Version = null, string? Device = null, string? Folder = null, bool OnFirstUse = false, string? Reason = null, string? Remedy = null);
