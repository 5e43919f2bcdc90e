namespace Tensorflow;

public class c_api
{
    public const string TensorFlowLibName = "tensorflow";
    public static string StringPiece(IntPtr handle) => throw null!;
    public delegate void Deallocator(IntPtr data, IntPtr size, ref DeallocatorArgs args);
    public delegate void DeallocatorV2(IntPtr data, long size, IntPtr args);
    public struct DeallocatorArgs
    {
        public bool deallocator_called;
        public IntPtr gc_handle;
    }
    public static void TF_AddGradientsWithPrefix(SafeGraphHandle g, string prefix, TF_Output[] y, int ny, TF_Output[] x, int nx, TF_Output[] dx, SafeStatusHandle status, IntPtr[] dy) => throw null!;
    public static SafeBufferHandle TF_GetAllOpList() => throw null!;
    public static c_api.Deallocator EmptyDeallocator = default!;
    public sealed class MonoPInvokeCallbackAttribute : Attribute
    {
        public MonoPInvokeCallbackAttribute(Type t) => throw null!;
    }
}
