using System.Runtime.InteropServices;

namespace Translator.Engines.TensorFlow;

/// <summary>
/// The functions of TensorFlow's C API that running a graph takes (<c>tensorflow/c/c_api.h</c>, <c>tf_tensor.h</c>, <c>tf_status.h</c>),
/// each a field with the name that it has there.
/// </summary>
/// <remarks>
/// Function pointers instead of <c>DllImport</c>: the library is known at run time only, and its functions are spread over two files
/// (<c>TF_NewStatus</c> and all of tensors live in <c>libtensorflow_framework</c>). Loaded once in a process and never unloaded:
/// TensorFlow does not survive that.
/// </remarks>
sealed unsafe partial class LibTensorFlow
{
    /// <summary><c>TF_Version</c>.</summary>
    public string Version => Marshal.PtrToStringUTF8(TF_Version())!;

    public readonly delegate* unmanaged[Cdecl]<nint> TF_Version;
    public readonly delegate* unmanaged[Cdecl]<nint> TF_NewStatus;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteStatus;
    public readonly delegate* unmanaged[Cdecl]<nint, int> TF_GetCode;
    public readonly delegate* unmanaged[Cdecl]<nint, nint> TF_Message;

    public readonly delegate* unmanaged[Cdecl]<void*, nuint, nint> TF_NewBufferFromString;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteBuffer;
    public readonly delegate* unmanaged[Cdecl]<nint> TF_NewGraph;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteGraph;
    public readonly delegate* unmanaged[Cdecl]<nint> TF_NewImportGraphDefOptions;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteImportGraphDefOptions;
    public readonly delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> TF_GraphImportGraphDef;
    public readonly delegate* unmanaged[Cdecl]<nint, byte*, nint> TF_GraphOperationByName;
    public readonly delegate* unmanaged[Cdecl]<nint, int> TF_OperationNumOutputs;

    public readonly delegate* unmanaged[Cdecl]<nint> TF_NewSessionOptions;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteSessionOptions;
    public readonly delegate* unmanaged[Cdecl]<nint, void*, nuint, nint, void> TF_SetConfig;
    public readonly delegate* unmanaged[Cdecl]<nint, nint, nint, nint> TF_NewSession;
    public readonly delegate* unmanaged[Cdecl]<nint, nint, void> TF_CloseSession;
    public readonly delegate* unmanaged[Cdecl]<nint, nint, void> TF_DeleteSession;
    public readonly delegate* unmanaged[Cdecl]<nint, nint, TF_Output*, nint*, int, TF_Output*, nint*, int, nint*, int, nint, nint, void> TF_SessionRun;
    public readonly delegate* unmanaged[Cdecl]<nint, nint, nint> TF_SessionListDevices;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteDeviceList;
    public readonly delegate* unmanaged[Cdecl]<nint, int> TF_DeviceListCount;
    public readonly delegate* unmanaged[Cdecl]<nint, int, nint, nint> TF_DeviceListType;

    public readonly delegate* unmanaged[Cdecl]<int, long*, int, nuint, nint> TF_AllocateTensor;
    public readonly delegate* unmanaged[Cdecl]<nint, void> TF_DeleteTensor;
    public readonly delegate* unmanaged[Cdecl]<nint, int> TF_TensorType;
    public readonly delegate* unmanaged[Cdecl]<nint, int> TF_NumDims;
    public readonly delegate* unmanaged[Cdecl]<nint, int, long> TF_Dim;
    public readonly delegate* unmanaged[Cdecl]<nint, nuint> TF_TensorByteSize;
    public readonly delegate* unmanaged[Cdecl]<nint, void*> TF_TensorData;

    LibTensorFlow(LibTensorFlowFiles files)
    {
        SilenceLog();
        nint[] libraries = files.Framework is { } framework
            ? [NativeLibrary.Load(framework), NativeLibrary.Load(files.Library)]
            : [NativeLibrary.Load(files.Library)];

        TF_Version = (delegate* unmanaged[Cdecl]<nint>)Find(nameof(TF_Version));
        TF_NewStatus = (delegate* unmanaged[Cdecl]<nint>)Find(nameof(TF_NewStatus));
        TF_DeleteStatus = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteStatus));
        TF_GetCode = (delegate* unmanaged[Cdecl]<nint, int>)Find(nameof(TF_GetCode));
        TF_Message = (delegate* unmanaged[Cdecl]<nint, nint>)Find(nameof(TF_Message));
        TF_NewBufferFromString = (delegate* unmanaged[Cdecl]<void*, nuint, nint>)Find(nameof(TF_NewBufferFromString));
        TF_DeleteBuffer = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteBuffer));
        TF_NewGraph = (delegate* unmanaged[Cdecl]<nint>)Find(nameof(TF_NewGraph));
        TF_DeleteGraph = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteGraph));
        TF_NewImportGraphDefOptions = (delegate* unmanaged[Cdecl]<nint>)Find(nameof(TF_NewImportGraphDefOptions));
        TF_DeleteImportGraphDefOptions = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteImportGraphDefOptions));
        TF_GraphImportGraphDef = (delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void>)Find(nameof(TF_GraphImportGraphDef));
        TF_GraphOperationByName = (delegate* unmanaged[Cdecl]<nint, byte*, nint>)Find(nameof(TF_GraphOperationByName));
        TF_OperationNumOutputs = (delegate* unmanaged[Cdecl]<nint, int>)Find(nameof(TF_OperationNumOutputs));
        TF_NewSessionOptions = (delegate* unmanaged[Cdecl]<nint>)Find(nameof(TF_NewSessionOptions));
        TF_DeleteSessionOptions = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteSessionOptions));
        TF_SetConfig = (delegate* unmanaged[Cdecl]<nint, void*, nuint, nint, void>)Find(nameof(TF_SetConfig));
        TF_NewSession = (delegate* unmanaged[Cdecl]<nint, nint, nint, nint>)Find(nameof(TF_NewSession));
        TF_CloseSession = (delegate* unmanaged[Cdecl]<nint, nint, void>)Find(nameof(TF_CloseSession));
        TF_DeleteSession = (delegate* unmanaged[Cdecl]<nint, nint, void>)Find(nameof(TF_DeleteSession));
        TF_SessionRun = (delegate* unmanaged[Cdecl]<nint, nint, TF_Output*, nint*, int, TF_Output*, nint*, int, nint*, int, nint, nint, void>)Find(nameof(TF_SessionRun));
        TF_SessionListDevices = (delegate* unmanaged[Cdecl]<nint, nint, nint>)Find(nameof(TF_SessionListDevices));
        TF_DeleteDeviceList = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteDeviceList));
        TF_DeviceListCount = (delegate* unmanaged[Cdecl]<nint, int>)Find(nameof(TF_DeviceListCount));
        TF_DeviceListType = (delegate* unmanaged[Cdecl]<nint, int, nint, nint>)Find(nameof(TF_DeviceListType));
        TF_AllocateTensor = (delegate* unmanaged[Cdecl]<int, long*, int, nuint, nint>)Find(nameof(TF_AllocateTensor));
        TF_DeleteTensor = (delegate* unmanaged[Cdecl]<nint, void>)Find(nameof(TF_DeleteTensor));
        TF_TensorType = (delegate* unmanaged[Cdecl]<nint, int>)Find(nameof(TF_TensorType));
        TF_NumDims = (delegate* unmanaged[Cdecl]<nint, int>)Find(nameof(TF_NumDims));
        TF_Dim = (delegate* unmanaged[Cdecl]<nint, int, long>)Find(nameof(TF_Dim));
        TF_TensorByteSize = (delegate* unmanaged[Cdecl]<nint, nuint>)Find(nameof(TF_TensorByteSize));
        TF_TensorData = (delegate* unmanaged[Cdecl]<nint, void*>)Find(nameof(TF_TensorData));

        nint Find(string function)
        {
            foreach (var library in libraries)
            {
                if (NativeLibrary.TryGetExport(library, function, out var address))
                {
                    return address;
                }
            }

            throw new EntryPointNotFoundException($"{files.Library} does not export {function}: it is not TensorFlow's C API");
        }
    }

    /// <summary>Loads the library into this process.</summary>
    /// <param name="files">What <see cref="LibTensorFlowLocator"/> found.</param>
    /// <exception cref="DllNotFoundException">A file, or a library that it needs, is missing.</exception>
    /// <exception cref="BadImageFormatException">A file is not a library of this platform.</exception>
    /// <exception cref="EntryPointNotFoundException">It is a library, but not this one.</exception>
    public static LibTensorFlow Load(LibTensorFlowFiles files) => new(files);

    /// <summary>Calls a function that reports through a <c>TF_Status</c>, and throws when it reports an error.</summary>
    public T Checked<T>(string action, Func<nint, T> call)
    {
        var status = TF_NewStatus();
        try
        {
            var result = call(status);
            return TF_GetCode(status) == 0 ? result : throw new TensorFlowException(action, Marshal.PtrToStringUTF8(TF_Message(status)) ?? "");
        }
        finally
        {
            TF_DeleteStatus(status);
        }
    }

    /// <inheritdoc cref="Checked{T}"/>
    public void Checked(string action, Action<nint> call) => Checked(action, status =>
    {
        call(status);
        return true;
    });

    /// <summary>TensorFlow reads <c>TF_CPP_MIN_LOG_LEVEL</c> from the C environment, which .NET's setter does not reach on Unix.</summary>
    static void SilenceLog()
    {
        const string variable = "TF_CPP_MIN_LOG_LEVEL";
        const string errorsOnly = "2";
        if (OperatingSystem.IsWindows())
        {
            Environment.SetEnvironmentVariable(variable, errorsOnly);
        }
        else
        {
            _ = SetNativeVariable(variable, errorsOnly, overwrite: 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetNativeVariable(string name, string value, int overwrite);
}

/// <summary><c>TF_Output</c>: one output of an operation.</summary>
[StructLayout(LayoutKind.Sequential)]
struct TF_Output
{
    /// <summary><c>TF_Operation*</c>, owned by the graph.</summary>
    public nint Operation;

    /// <summary>Which of its outputs.</summary>
    public int Index;
}
