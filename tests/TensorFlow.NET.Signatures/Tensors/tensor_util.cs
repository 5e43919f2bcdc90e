using Tensorflow.NumPy;

namespace Tensorflow;

public static class tensor_util
{
    public static NDArray constant_value(Tensor tensor, bool partial = false) => throw null!;
    public static NDArray MakeNdarray(TensorProto tensor) => throw null!;
    public static TensorProto make_tensor_proto(object values, TF_DataType dtype = TF_DataType.DtInvalid, Shape? shape = null, bool verify_shape = false, bool allow_broadcast = false) => throw null!;
    public static Shape constant_value_as_shape(Tensor tensor) => throw null!;
    public static TensorShapeProto as_shape<T>(T[] dims) => throw null!;
    public static Shape to_shape(long[] dims) => throw null!;
    public static Shape to_shape(int[] dims) => throw null!;
    public static TensorShapeProto as_shape_proto(this Shape tshape) => throw null!;
    public static Shape reshape(this Shape shape, int[] dims) => throw null!;
    public static TensorShapeProto as_proto(this Shape tshape) => throw null!;
    public static Tensor shape_tensor(int[] shape) => throw null!;
    public static ParsedSliceArgs ParseSlices(Slice[] slices) => throw null!;
    public static ParsedSliceArgs ParseSlices(Tensor start, Tensor stop = null, Tensor step = null) => throw null!;
}
