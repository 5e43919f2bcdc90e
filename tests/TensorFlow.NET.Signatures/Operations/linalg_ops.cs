namespace Tensorflow;

public class linalg_ops
{
    public Tensor eye(int num_rows, int num_columns = -1, Shape batch_shape = null, TF_DataType dtype = TF_DataType.TF_DOUBLE, string name = null) => throw null!;
    public Tensor matrix_inverse(Tensor input, bool adjoint = false, string name = null) => throw null!;
    public Tensor matrix_solve_ls(Tensor matrix, Tensor rhs, Tensor l2_regularizer = null, bool fast = true, string name = null) => throw null!;
    public Tensor norm(Tensor tensor, string ord = "euclidean", Axis axis = null, string name = null, bool keepdims = true) => throw null!;
    public Tensor cholesky(Tensor input, string name = null) => throw null!;
    public Tensor cholesky_solve(Tensor chol, Tensor rhs, string name = null) => throw null!;
    public Tensor matrix_triangular_solve(Tensor matrix, Tensor rhs, bool lower = true, bool adjoint = false, string name = null) => throw null!;
    public Tensors qr(Tensor input, bool full_matrices = false, string name = null) => throw null!;
}
