using System.Runtime.InteropServices;

namespace Translator.Engines.TensorFlow;

/// <summary>A <c>TF_Session</c> on one graph.</summary>
sealed unsafe class TensorFlowSession : IDisposable
{
    readonly LibTensorFlow library;
    nint handle;

    /// <summary>Opens a session. The graph must outlive it.</summary>
    /// <param name="library">The loaded library.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="config">Threads and device.</param>
    /// <exception cref="TensorFlowException">TensorFlow refuses the settings, for example a GPU that is not there.</exception>
    public TensorFlowSession(LibTensorFlow library, TensorFlowGraph graph, SessionConfig config)
    {
        this.library = library;
        var options = library.TF_NewSessionOptions();
        try
        {
            var bytes = config.ToBytes();
            library.Checked("read the session's settings", status =>
            {
                fixed (byte* start = bytes)
                {
                    library.TF_SetConfig(options, start, (nuint)bytes.Length, status);
                }
            });
            handle = library.Checked("open a session", status => library.TF_NewSession(graph.Handle, options, status));
        }
        finally
        {
            library.TF_DeleteSessionOptions(options);
        }
    }

    /// <summary>The number of GPUs that the session can use.</summary>
    public int CountGpus()
    {
        var devices = library.Checked("list its devices", status => library.TF_SessionListDevices(handle, status));
        try
        {
            return Enumerable.Range(0, library.TF_DeviceListCount(devices)).Count(device => DeviceType(devices, device) == "GPU");
        }
        finally
        {
            library.TF_DeleteDeviceList(devices);
        }
    }

    string? DeviceType(nint devices, int index) =>
        Marshal.PtrToStringUTF8(library.Checked("list its devices", status => library.TF_DeviceListType(devices, index, status)));

    /// <summary>Runs the graph once.</summary>
    /// <param name="feeds">Outputs to replace by <paramref name="inputs"/>.</param>
    /// <param name="inputs">One tensor for each feed; they stay the caller's.</param>
    /// <param name="fetches">Outputs to compute, each at most once: TensorFlow refuses duplicates in one run.</param>
    /// <returns>One tensor for each fetch, owned by the caller.</returns>
    /// <exception cref="TensorFlowException">A kernel failed, or a feed has the wrong type or shape.</exception>
    public TensorFlowTensor[] Run(TF_Output[] feeds, TensorFlowTensor[] inputs, TF_Output[] fetches)
    {
        nint[] given = [.. inputs.Select(input => input.Handle)];
        var computed = new nint[fetches.Length];
        library.Checked("run the graph", status =>
        {
            fixed (TF_Output* feed = feeds, fetch = fetches)
            {
                fixed (nint* inputValues = given, outputValues = computed)
                {
                    library.TF_SessionRun(handle, 0, feed, inputValues, given.Length, fetch, outputValues, computed.Length, null, 0, 0, status);
                }
            }
        });
        return [.. computed.Select(tensor => new TensorFlowTensor(library, tensor))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (handle == 0)
        {
            return;
        }

        library.Checked("close the session", status => library.TF_CloseSession(handle, status));
        library.Checked("delete the session", status => library.TF_DeleteSession(handle, status));
        handle = 0;
    }
}
