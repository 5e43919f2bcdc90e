using Google.Protobuf;
using Translator.Engines.Discovery;
using Translator.Engines.Jobs;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Engines.TensorFlow;

/// <summary>Asks libtensorflow what it is and which devices it sees.</summary>
public static class TensorFlowProbe
{
    /// <summary>Finds and loads the library, and opens a session on an empty graph to see its devices. It stays loaded for the life of the process.</summary>
    /// <param name="folder">Folder to look in, and nowhere else; or null.</param>
    public static EngineAvailability Probe(string? folder = null)
    {
        if (LibTensorFlowLocator.Find(folder, out var reason) is not { } files)
        {
            return Missing(reason);
        }

        try
        {
            var library = LibTensorFlow.Load(files);
            using var graph = new TensorFlowGraph(library, new GraphDef { Versions = new VersionDef { Producer = 1 } }.ToByteArray());
            using var session = new TensorFlowSession(library, graph, new SessionConfig(Threads: 0, Gpu: 0));
            var gpus = session.CountGpus();
            return new EngineAvailability(EngineNames.TensorFlow, Available: true, library.Version, gpus > 0 ? "cpu, cuda" : "cpu", files.Folder);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException or TensorFlowException)
        {
            return Missing(e.Message.ReplaceLineEndings(" "));
        }
    }

    static EngineAvailability Missing(string reason) =>
        new(EngineNames.TensorFlow, Available: false, Reason: reason, Remedy: LibTensorFlowLocator.Remedy);
}
