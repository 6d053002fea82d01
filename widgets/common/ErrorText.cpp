#include "widgets/common/ErrorText.h"

namespace widgets
{

QString ErrorText::sentence(const model::Error &error)
{
    return error.where;
}

} // namespace widgets
