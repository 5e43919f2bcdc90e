using Google.Protobuf;

namespace Tensorflow;

public partial class tensorflow
{
    public CompatApi compat { get => throw null!; }
    public class CompatApi
    {
        public CompatV1Api v1 { get => throw null!; }
        public ByteString as_bytes(ByteString bytes, Encoding encoding = null) => throw null!;
        public ByteString as_bytes(byte[] bytes, Encoding encoding = null) => throw null!;
        public ByteString as_bytes(string text, Encoding encoding = null) => throw null!;
    }
    public bool executing_eagerly() => throw null!;
}
