using Google.Protobuf;
using static Tensorflow.OpDef.Types;

namespace Tensorflow;

public class OpDefLibrary
{
    public Operation _apply_op_helper(string op_type_name, string name = null, object args = null) => throw null!;
    public Operation _apply_op_helper(string op_type_name, string name = null, Dictionary<string, object> keywords = null) => throw null!;
    public ByteString _MakeStr(string value, AttrDef attr_def) => throw null!;
    public TensorShapeProto _MakeShape(Shape shape, AttrDef attr_def) => throw null!;
    public DataType _MakeType(TF_DataType v, AttrDef attr_def) => throw null!;
}
