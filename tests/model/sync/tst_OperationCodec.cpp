#include "model/sync/OperationCodec.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;

class OperationCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsComeBackAsTheyWentIn();
    void everyCutIsRefused();
    void anUnknownKindSaysItIsNewer();
};

namespace
{

EntityId someId(char last)
{
    return *EntityId::fromBytes(QByteArray(15, 'x') + last);
}

std::vector<Operation> someOperations()
{
    Operation make{EntityKind::Contact, someId('c'), Operation::make, {}, {}};
    make.cells = {Cell{}, Cell{qint64(2459000)}, Cell{}, Cell{qint64(30)}, Cell{qint64(1)}, Cell{qint64(0)}};
    make.cells.resize(10);
    make.cells[9] = Cell{QStringLiteral("Met at the café; brought the forms.")};
    Operation write{EntityKind::Person, someId('p'), 1, {Cell{QStringLiteral("Siân")}, Cell{}}, {}};
    write.overwrites = {{*IncarnationId::fromBytes(QByteArray(16, 'i')), 7, QByteArray("\1\2\3\4")}};
    return {make, write};
}

} // namespace

void OperationCodecTest::operationsComeBackAsTheyWentIn()
{
    const std::vector<Operation> operations = someOperations();
    const QByteArray bytes = encodeOperations(operations, someId('p'));
    QVERIFY(!bytes.contains(someId('p').bytes()));
    const Result<std::vector<Operation>> back = decodeOperations(bytes, someId('p'));
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), operations.size());
    for (size_t i = 0; i < operations.size(); ++i) {
        QCOMPARE((*back)[i].kind, operations[i].kind);
        QCOMPARE((*back)[i].entity, operations[i].entity);
        QCOMPARE((*back)[i].atom, operations[i].atom);
        QCOMPARE((*back)[i].cells, operations[i].cells);
        QCOMPARE((*back)[i].overwrites, operations[i].overwrites);
    }
}

void OperationCodecTest::everyCutIsRefused()
{
    const QByteArray bytes = encodeOperations(someOperations(), someId('p'));
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY2(!decodeOperations(bytes.left(length), someId('p')), qPrintable(QString::number(length)));
    }
    QVERIFY(!decodeOperations(bytes + '\0', someId('p')));
}

void OperationCodecTest::anUnknownKindSaysItIsNewer()
{
    const Operation strange{static_cast<EntityKind>(999), someId('s'), Operation::make, {Cell{qint64(1)}}, {}};
    const auto decoded = decodeOperations(encodeOperations({strange}, someId('p')), someId('p'));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::StoreNewer);
}

REGISTER_TEST(OperationCodecTest)
#include "tst_OperationCodec.moc"
