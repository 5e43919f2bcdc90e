using System.Text;

namespace Translator.Engines.TensorFlow;

/// <summary>A <c>TF_Graph</c>, filled from a GraphDef.</summary>
sealed unsafe class TensorFlowGraph : IDisposable
{
    readonly LibTensorFlow library;

    /// <summary>Imports a graph.</summary>
    /// <param name="library">The loaded library.</param>
    /// <param name="graphDef">Serialised <c>tensorflow.GraphDef</c>, at most 2 GB.</param>
    /// <exception cref="TensorFlowException">The bytes are not a GraphDef, an operator is unknown, or the graph is inconsistent.</exception>
    public TensorFlowGraph(LibTensorFlow library, ReadOnlySpan<byte> graphDef)
    {
        this.library = library;
        Handle = library.TF_NewGraph();
        var options = library.TF_NewImportGraphDefOptions();
        nint buffer = 0;
        try
        {
            fixed (byte* bytes = graphDef)
            {
                buffer = library.TF_NewBufferFromString(bytes, (nuint)graphDef.Length);
            }

            library.Checked("import the graph", status => library.TF_GraphImportGraphDef(Handle, buffer, options, status));
        }
        catch
        {
            Dispose();
            throw;
        }
        finally
        {
            if (buffer != 0)
            {
                library.TF_DeleteBuffer(buffer);
            }

            library.TF_DeleteImportGraphDefOptions(options);
        }
    }

    public nint Handle { get; private set; }

    /// <summary>Finds one output of an operation.</summary>
    /// <param name="name"><c>operation:index</c>; <c>:0</c> may be left out.</param>
    /// <exception cref="TensorFlowException">The graph has no such operation, or the operation no such output.</exception>
    public TF_Output Output(string name)
    {
        var colon = name.LastIndexOf(':');
        var operation = colon < 0 ? name : name[..colon];
        var index = 0;
        if (colon >= 0 && !int.TryParse(name[(colon + 1)..], out index))
        {
            throw new TensorFlowException("find a tensor", $"'{name}' is not of the form operation:index");
        }

        fixed (byte* text = Encoding.UTF8.GetBytes(operation + '\0'))
        {
            var handle = library.TF_GraphOperationByName(Handle, text);
            if (handle == 0)
            {
                throw new TensorFlowException("find a tensor", $"the graph has no operation '{operation}'");
            }

            var outputs = library.TF_OperationNumOutputs(handle);
            return index >= 0 && index < outputs
                ? new TF_Output { Operation = handle, Index = index }
                : throw new TensorFlowException("find a tensor", $"operation '{operation}' has {outputs} outputs, and '{name}' is asked for");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Handle != 0)
        {
            library.TF_DeleteGraph(Handle);
            Handle = 0;
        }
    }
}
