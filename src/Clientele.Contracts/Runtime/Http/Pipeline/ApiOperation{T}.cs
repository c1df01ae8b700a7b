using System.ComponentModel;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Represents an operation of a description, as known when the client was emitted.</summary>
/// <typeparam name="T">The return type of the operation.</typeparam>
/// <param name="method">The HTTP method.</param>
/// <param name="template">The path template.</param>
/// <param name="id">The name of the operation in the client.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T>(HttpMethod method, string template, string id) : ApiOperation(method, template, id)
{
    /// <summary>Gets the declared successes: exact statuses first, then ranges.</summary>
    public SuccessResponse<T>[] Successes
    {
        get;
        init
        {
            field = value;
            foreach (var success in value)
            {
                AnswersRedirects |= success.First is >= 300 and <= 399;
            }
        }
    } = [];

    /// <summary>
    /// Returns the success that matches <paramref name="status"/>, or the first one that has a body if the status is
    /// not declared.
    /// </summary>
    internal SuccessResponse<T>? Success(int status)
    {
        SuccessResponse<T>? withBody = null;
        foreach (var success in Successes)
        {
            if (status >= success.First && status <= success.Last)
            {
                return success;
            }

            withBody ??= success.Body is null ? null : success;
        }

        return status is >= 200 and < 300 ? withBody : null;
    }
}
