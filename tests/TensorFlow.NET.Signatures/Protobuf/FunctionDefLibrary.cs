using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class FunctionDefLibrary : Message<FunctionDefLibrary>
{
    public RepeatedField<FunctionDef> Function { get => throw null!; }
    public RepeatedField<GradientDef> Gradient { get => throw null!; }
}
