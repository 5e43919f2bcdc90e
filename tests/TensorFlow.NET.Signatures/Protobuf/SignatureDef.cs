using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class SignatureDef : Message<SignatureDef>
{
    public MapField<string, TensorInfo> Inputs { get => throw null!; }
    public MapField<string, TensorInfo> Outputs { get => throw null!; }
    public string MethodName { get => throw null!; set => throw null!; }
}
